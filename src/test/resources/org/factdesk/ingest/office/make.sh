#!/bin/sh
# Makes the office files of the tests from story.fodt with LibreOffice. Run in this folder; what differs between runs is
# only what LibreOffice stamps on its files.
set -eu
profile=$(mktemp -d)
for format in docx odt rtf epub; do
    soffice "-env:UserInstallation=file://$profile" --headless --convert-to "$format" --outdir . story.fodt
done
rm -r "$profile"
