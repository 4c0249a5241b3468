-- A case. One table a kind of item, the log they follow from, big contents under their hashes, and what is derived.
-- Texts that are not known are empty, never null. Times are UTC in ISO 8601. Offsets are UTF-16 units, half-open.

CREATE TABLE rating_scale (
    id TEXT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE rating (
    rating_scale TEXT NOT NULL REFERENCES rating_scale (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    meaning TEXT NOT NULL,
    role TEXT NOT NULL,
    truth INTEGER,
    PRIMARY KEY (rating_scale, position)
) STRICT;

CREATE TABLE case_info (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    scale TEXT NOT NULL REFERENCES rating_scale (id) DEFERRABLE INITIALLY DEFERRED,
    created TEXT NOT NULL
) STRICT;

CREATE TABLE stored_file (
    sha256 TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL
) STRICT;

CREATE TABLE stored_file_chunk (
    sha256 TEXT NOT NULL REFERENCES stored_file (sha256) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, position)
) STRICT;

CREATE TABLE document_body (
    sha256 TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL,
    blocks TEXT NOT NULL
) STRICT;

CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    role TEXT NOT NULL,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    publisher TEXT NOT NULL,
    published TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    head TEXT NOT NULL REFERENCES document_version (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX document_head ON document (head);

CREATE TABLE document_version (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    media_type TEXT NOT NULL,
    charset TEXT NOT NULL,
    original TEXT NOT NULL REFERENCES stored_file (sha256) DEFERRABLE INITIALLY DEFERRED,
    body TEXT NOT NULL REFERENCES document_body (sha256) DEFERRABLE INITIALLY DEFERRED,
    file_name TEXT NOT NULL,
    reader TEXT NOT NULL,
    normaliser TEXT NOT NULL,
    read_at TEXT NOT NULL
) STRICT;

CREATE INDEX document_version_document ON document_version (document);

CREATE TABLE block_mark (
    id TEXT NOT NULL PRIMARY KEY,
    version TEXT NOT NULL REFERENCES document_version (id) DEFERRABLE INITIALLY DEFERRED,
    block INTEGER NOT NULL,
    read_as TEXT,
    nothing_to_check INTEGER NOT NULL CHECK (nothing_to_check IN (0, 1))
) STRICT;

CREATE INDEX block_mark_version ON block_mark (version);

CREATE TABLE passage (
    id TEXT NOT NULL PRIMARY KEY,
    version TEXT NOT NULL REFERENCES document_version (id) DEFERRABLE INITIALLY DEFERRED,
    start_unit INTEGER NOT NULL,
    end_unit INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL
) STRICT;

CREATE INDEX passage_version ON passage (version);

CREATE TABLE claim (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    statement TEXT NOT NULL,
    claimant TEXT NOT NULL,
    said_on TEXT,
    appearance TEXT NOT NULL,
    state TEXT NOT NULL,
    priority TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE claim_passage (
    claim TEXT NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    passage TEXT NOT NULL REFERENCES passage (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (claim, position)
) STRICT;

CREATE INDEX claim_passage_passage ON claim_passage (passage);

-- The highest number ever given: it stays when the claim is taken back, so that no number means two claims.
CREATE TABLE claim_number (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    highest INTEGER NOT NULL
) STRICT;

INSERT INTO claim_number (only_row, highest) VALUES (1, 0);

CREATE TABLE source (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url TEXT NOT NULL,
    issued TEXT,
    accessed TEXT,
    document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX source_document ON source (document);

CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    claim TEXT NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    stance TEXT NOT NULL,
    weight TEXT NOT NULL,
    quote TEXT NOT NULL,
    locator TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT;

CREATE INDEX evidence_claim ON evidence (claim);
CREATE INDEX evidence_source ON evidence (source);

CREATE TABLE verdict (
    id TEXT NOT NULL PRIMARY KEY,
    claim TEXT NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    rating TEXT,
    conclusion TEXT NOT NULL,
    reason TEXT NOT NULL,
    given_by TEXT NOT NULL,
    given_at TEXT NOT NULL,
    supersedes TEXT REFERENCES verdict (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX verdict_claim ON verdict (claim);
CREATE INDEX verdict_supersedes ON verdict (supersedes);

CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    passage TEXT NOT NULL REFERENCES passage (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX note_passage ON note (passage);

-- The log. hash is the SHA-256 of previous (as 32 bytes) followed by the canonical JSON of the edit; previous is the
-- hash of the edit before it in the chain of the same device, 32 zero bytes for the first. label and changes are
-- canonical JSON. sequence is the order in this file.
CREATE TABLE edit (
    sequence INTEGER PRIMARY KEY,
    device TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 1),
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    label TEXT NOT NULL,
    nature TEXT NOT NULL,
    of_edit TEXT,
    changes TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (device, position)
) STRICT;

-- Which edits tell of an item: those of the item itself and those of one that is about it.
CREATE TABLE edit_item (
    item TEXT NOT NULL,
    edit INTEGER NOT NULL REFERENCES edit (sequence) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (item, edit)
) STRICT, WITHOUT ROWID;

CREATE INDEX edit_item_edit ON edit_item (edit);

CREATE TRIGGER edit_is_never_changed BEFORE UPDATE ON edit
BEGIN
    SELECT RAISE(ABORT, 'an edit is never changed');
END;

CREATE TRIGGER edit_is_never_removed BEFORE DELETE ON edit
BEGIN
    SELECT RAISE(ABORT, 'an edit is never removed');
END;

CREATE TRIGGER stored_file_is_never_changed BEFORE UPDATE ON stored_file
BEGIN
    SELECT RAISE(ABORT, 'a stored file is never changed');
END;

CREATE TRIGGER stored_file_chunk_is_never_changed BEFORE UPDATE ON stored_file_chunk
BEGIN
    SELECT RAISE(ABORT, 'a stored file is never changed');
END;

CREATE TRIGGER document_body_is_never_changed BEFORE UPDATE ON document_body
BEGIN
    SELECT RAISE(ABORT, 'the text of a version is never changed');
END;

-- Text being typed and not saved yet. No part of the history.
CREATE TABLE draft (
    key TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

-- The search index, written by the program: row id of search_text is the id of search_entry. block is the index of a
-- document's block, null for what an item says of itself.
CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    block INTEGER
) STRICT;

CREATE INDEX search_entry_item ON search_entry (item, block);

CREATE VIRTUAL TABLE search_text USING fts5 (text, bigrams, tokenize = 'porter unicode61');
