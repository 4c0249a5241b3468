package org.factdesk.ingest.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Langs;
import org.factdesk.ingest.LetterCount;
import org.factdesk.ingest.ListNumber;
import org.factdesk.ingest.Notes;
import org.factdesk.ingest.Story;
import org.factdesk.ingest.xml.Xml;

/** Goes through the text of a Word document, or through its notes, and takes the blocks. */
final class DocxStory {
    private static final String CONTENTS = "Table of Contents";

    private final Styles styles;
    private final Numbering numbering;
    private final Story story = new Story();
    private final Deque<Para> open = new ArrayDeque<>();
    private final Fields fields = new Fields();
    private final Alternatives alternatives = new Alternatives();
    private final Deque<Integer> controls = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final LetterCount languages;
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final Map<String, List<Draft>> notes = new HashMap<>();
    private String carried = "";
    private String noteId = "";
    private boolean inText;
    private boolean keepsSpace;
    private boolean inParagraphProperties;
    private boolean inRowProperties;
    private boolean rowDeleted;
    private int contents = -1;
    private int placeholder = -1;
    private int footnotes;
    private int endnotes;

    DocxStory(Styles styles, Numbering numbering, LetterCount languages) {
        this.styles = styles;
        this.numbering = numbering;
        this.languages = languages;
    }

    /** Whether a switch is on: it is unless its value says otherwise. */
    static boolean isOn(String value) {
        return !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    static Langs langs(Xml xml) {
        return new Langs(xml.attribute("val"), xml.attribute("eastAsia"), xml.attribute("bidi"));
    }

    /** Reads a part; {@code known} are the notes that it refers to, under {@code footnote 2} and the like. */
    DocxStory read(Xml xml, Map<String, List<Draft>> known) {
        notes.putAll(known);
        while (!story.isFull() && xml.next()) {
            switch (xml.event()) {
                case START -> start(xml);
                case TEXT -> text(xml);
                case END -> end(xml);
            }
        }
        while (!open.isEmpty()) {
            endParagraph();
        }
        if (!carried.isBlank()) {
            open.push(new Para());
            endParagraph();
        }
        return this;
    }

    List<Draft> drafts() {
        return story.drafts();
    }

    boolean isFull() {
        return story.isFull();
    }

    Set<String> leftOut() {
        return leftOut;
    }

    /** The notes that were read, by kind and id. */
    Map<String, List<Draft>> notes() {
        return notes;
    }

    private void start(Xml xml) {
        switch (xml.name()) {
            case "p" -> openParagraph();
            case "pPr" -> inParagraphProperties = true;
            case "r" -> paragraph().run = new Para.Run();
            case "t" -> {
                inText = true;
                keepsSpace = xml.attribute("space").equals("preserve");
            }
            case "tbl" -> story.openTable();
            case "tr" -> story.openRow();
            case "tc" -> story.openCell();
            case "trPr" -> inRowProperties = true;
            case "txbxContent" -> story.openAside();
            case "sdt" -> controls.push(xml.depth());
            case "Choice" -> alternatives.choice(xml);
            case "Fallback" -> alternatives.fallback(xml);
            case "AlternateContent" -> alternatives.open();
            case "footnote", "endnote" -> openNote(xml);
            default -> {
                if (!property(xml) && !character(xml)) {
                    passOver(xml);
                }
            }
        }
    }

    /** What is said of a paragraph or of words. */
    private boolean property(Xml xml) {
        Para para = paragraph();
        Para.Run run = para.run;
        switch (xml.name()) {
            case "pStyle" -> para.style = xml.attribute("val");
            case "outlineLvl" -> para.outline = xml.number("val", 9);
            case "numId" -> para.list = xml.number("val", 0);
            case "ilvl" -> para.listLevel = xml.number("val", 0);
            case "framePr" -> para.joined |= xml.has("dropCap") && isOn(xml.attribute("dropCap"));
            case "rStyle" -> run.style = xml.attribute("val");
            case "vanish" -> run.hidden = isOn(xml.attribute("val"));
            case "rtl" -> run.rightToLeft = isOn(xml.attribute("val"));
            case "lang" -> run.langs = langs(xml);
            case "docPartGallery" -> {
                if (xml.attribute("val").equals(CONTENTS) && contents < 0 && !controls.isEmpty()) {
                    contents = controls.peek();
                }
            }
            case "showingPlcHdr" -> {
                if (isOn(xml.attribute("val")) && placeholder < 0 && !controls.isEmpty()) {
                    placeholder = controls.peek();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What stands for characters. */
    private boolean character(Xml xml) {
        switch (xml.name()) {
            case "tab" -> {
                if (!inParagraphProperties) {
                    say("\t");
                }
            }
            case "ptab" -> say("\t");
            case "br", "cr" -> say("\n");
            case "noBreakHyphen" -> say("\u2011");
            case "sym" -> symbol(xml.attribute("char"));
            case "fldChar" -> fields.take(xml.attribute("fldCharType"));
            case "footnoteReference" -> note("footnote", xml);
            case "endnoteReference" -> note("endnote", xml);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What is not taken over, with a word about it where it could be missed. */
    private void passOver(Xml xml) {
        switch (xml.name()) {
            case "del", "moveFrom" -> deleted(xml);
            case "rPrChange",
                    "pPrChange",
                    "tblPrChange",
                    "trPrChange",
                    "tcPrChange",
                    "sectPrChange",
                    "numberingChange",
                    "tblPr",
                    "tcPr",
                    "instrText",
                    "delText",
                    "delInstrText",
                    "rt" -> xml.skip();
            case "headerReference", "footerReference" -> leftOut.add("ingest.leftout.running");
            case "commentReference" -> leftOut.add("ingest.leftout.comments");
            case "blip", "imagedata", "chart" -> leftOut.add("ingest.leftout.pictures");
            case "OLEObject", "altChunk", "relIds" -> leftOut.add("ingest.leftout.embedded");
            default -> {}
        }
    }

    private void deleted(Xml xml) {
        leftOut.add("ingest.leftout.deleted");
        if (inRowProperties) {
            rowDeleted = true;
        } else if (inParagraphProperties) {
            paragraph().joined = true;
        } else {
            xml.skip();
        }
    }

    private void end(Xml xml) {
        switch (xml.name()) {
            case "p" -> endParagraph();
            case "pPr" -> {
                inParagraphProperties = false;
                paragraph().run = new Para.Run();
            }
            case "t" -> endText();
            case "tbl" -> story.closeTable();
            case "tr" -> {
                if (rowDeleted) {
                    story.dropRow();
                }
                rowDeleted = false;
            }
            case "trPr" -> inRowProperties = false;
            case "txbxContent" -> story.addLater(story.closeAside());
            case "sdt" -> endControl();
            case "AlternateContent" -> alternatives.close();
            case "footnote", "endnote" -> notes.put(xml.name() + " " + noteId, story.closeAside());
            default -> {}
        }
    }

    private void openParagraph() {
        Para para = new Para();
        para.words.append(carried);
        carried = "";
        open.push(para);
    }

    /** Broken files have words outside of every paragraph: they are given one. */
    private Para paragraph() {
        if (open.isEmpty()) {
            openParagraph();
        }
        return open.peek();
    }

    private void endParagraph() {
        if (open.isEmpty()) {
            return;
        }
        Para para = open.pop();
        fields.endParagraph();
        if (para.joined) {
            carried = para.words.toString();
        } else {
            story.add(para.draft(styles, numbering, contents >= 0));
        }
    }

    private void endControl() {
        if (controls.isEmpty()) {
            return;
        }
        int depth = controls.pop();
        contents = contents == depth ? -1 : contents;
        placeholder = placeholder == depth ? -1 : placeholder;
    }

    private void text(Xml xml) {
        if (inText) {
            text.append(xml.text());
        }
    }

    private void endText() {
        String words = text.toString().replace('\n', ' ');
        text.setLength(0);
        inText = false;
        say(keepsSpace ? words : words.strip());
    }

    private void say(String words) {
        Para para = paragraph();
        if (fields.inCode()) {
            return;
        }
        if (isHidden(para)) {
            leftOut.add("ingest.leftout.hidden");
            return;
        }
        para.words.append(words);
        Style own = styles.words(para.run.style);
        Langs langs = para.run
                .langs
                .over(own.langs())
                .over(styles.paragraph(para.style).langs())
                .over(styles.langs());
        languages.add(langs.of(words, para.run.rightToLeft), words.length());
    }

    private boolean isHidden(Para para) {
        if (placeholder >= 0) {
            return true;
        }
        if (para.run.hidden != null) {
            return para.run.hidden;
        }
        Style words = styles.words(para.run.style);
        return words.hidden() == null ? styles.paragraph(para.style).isHidden() : words.isHidden();
    }

    /** Signs of fonts such as Wingdings have no code of their own, and are as good as pictures. */
    private void symbol(String hex) {
        int code = hex.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(hex, 16) : 0xFFFD;
        if (code >= 0xE000 && code < 0xF900) {
            leftOut.add("ingest.leftout.pictures");
        } else {
            say(String.valueOf((char) code));
        }
    }

    private void note(String kind, Xml xml) {
        if (fields.inCode() || isHidden(paragraph())) {
            return;
        }
        List<Draft> words = notes.getOrDefault(kind + " " + xml.attribute("id"), List.of());
        if (xml.has("customMarkFollows") && isOn(xml.attribute("customMarkFollows"))) {
            story.addLater(words);
            return;
        }
        String number =
                kind.equals("footnote") ? String.valueOf(++footnotes) : ListNumber.LOWER_ROMAN.write(++endnotes);
        paragraph().words.append(Notes.mark(number));
        story.addLater(Notes.marked(number, words));
    }

    private void openNote(Xml xml) {
        String type = xml.attribute("type");
        if (type.isEmpty() || type.equals("normal")) {
            noteId = xml.attribute("id");
            story.openAside();
        } else {
            xml.skip();
        }
    }

    /** Of the ways in which the same thing is written for newer and older programs only the first is read. */
    private static final class Alternatives {
        private final List<Boolean> taken = new ArrayList<>();

        void open() {
            taken.add(false);
        }

        void choice(Xml xml) {
            if (!taken.isEmpty() && taken.set(taken.size() - 1, true)) {
                xml.skip();
            }
        }

        void fallback(Xml xml) {
            if (!taken.isEmpty() && taken.get(taken.size() - 1)) {
                xml.skip();
            }
        }

        void close() {
            if (!taken.isEmpty()) {
                taken.remove(taken.size() - 1);
            }
        }
    }
}
