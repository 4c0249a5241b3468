package org.factdesk.ingest.rtf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The control words that say what a group is for, or that stand for characters. */
final class Vocabulary {
    private static final Map<String, Group.Use> USES = Map.of(
            "fonttbl", Group.Use.FONTS,
            "stylesheet", Group.Use.STYLES,
            "info", Group.Use.INFO,
            "title", Group.Use.TITLE,
            "author", Group.Use.AUTHOR,
            "listtext", Group.Use.LABEL,
            "pntext", Group.Use.LABEL,
            "footnote", Group.Use.NOTE,
            "shptxt", Group.Use.TEXT_BOX);
    private static final Set<String> SILENT = Set.of(
            "colortbl",
            "fldinst",
            "pict",
            "objdata",
            "objclass",
            "objname",
            "listtable",
            "listoverridetable",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "annotation",
            "atnid",
            "atnauthor",
            "atnref",
            "atndate",
            "atntime",
            "atnicn",
            "bkmkstart",
            "bkmkend",
            "nonshppict",
            "shprslt",
            "sp",
            "do",
            "tc",
            "tcn",
            "xe",
            "nonesttables",
            "filetbl",
            "revtbl",
            "rsidtbl",
            "generator",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "xmlnstbl",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "mmathPr",
            "rxe",
            "txe",
            "private",
            "falt",
            "panose",
            "template",
            "keywords",
            "doccomm",
            "subject",
            "operator",
            "comment");
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("zwj", "\u200D"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("zwbo", "\u200B"),
            Map.entry("ltrmark", "\u200E"),
            Map.entry("rtlmark", "\u200F"));

    private Vocabulary() {}

    /** What the words of a group are for that the control word begins, if it begins one. */
    static Optional<Group.Use> useOf(String word) {
        return Optional.ofNullable(USES.get(word));
    }

    /** Whether it begins a group of which nothing is text. */
    static boolean isSilent(String word) {
        return SILENT.contains(word);
    }

    /** The characters that it stands for, if it stands for some. */
    static Optional<String> charactersOf(String word) {
        return Optional.ofNullable(CHARACTERS.get(word));
    }
}
