package org.factdesk.ingest.rtf;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.LetterCount;
import org.factdesk.ingest.ListNumber;
import org.factdesk.ingest.Notes;
import org.factdesk.ingest.Outcome;

/** Goes through an RTF file and takes its text. */
final class RtfText {
    /** Deeper groups are nobody's; they are read as if they were none. */
    private static final int DEEPEST = 5_000;

    private static final int LONGEST_NAME = 1_000;

    private final Tokens tokens;
    private final Styles styles = new Styles();
    private final Paragraphs paragraphs = new Paragraphs(styles);
    private final LetterCount languages = new LetterCount();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Letters letters = new Letters();
    private final StringBuilder name = new StringBuilder();
    private final Deque<String> numbers = new ArrayDeque<>();
    private Group group = new Group();
    private int usualLanguage;
    private int ignored;
    private int toSkip;
    private boolean starred;
    private boolean marked;
    private int footnotes;
    private int endnotes;
    private String title = "";
    private String author = "";

    private RtfText(byte[] file) {
        tokens = new Tokens(file);
    }

    static RtfText of(byte[] file) {
        RtfText text = new RtfText(file);
        text.read();
        return text;
    }

    List<Draft> drafts() {
        return paragraphs.drafts();
    }

    Set<String> leftOut() {
        return leftOut;
    }

    String title() {
        return title;
    }

    String author() {
        return author;
    }

    /** What most words are in, as a BCP 47 tag, or empty. */
    String language() {
        return languages.most();
    }

    private void read() {
        boolean ended = false;
        while (!ended && !paragraphs.isFull() && tokens.next()) {
            if (tokens.kind() == Tokens.Kind.BYTE) {
                take(tokens.number());
                continue;
            }
            flush();
            switch (tokens.kind()) {
                case OPEN -> open();
                case CLOSE -> ended = close();
                case WORD -> word(tokens.word());
                default -> symbol(tokens.number());
            }
        }
        flush();
        if (!ended && !paragraphs.isFull()) {
            leftOut.add(Outcome.DAMAGED);
        }
        while (!groups.isEmpty()) {
            close();
        }
        paragraphs.endText(group);
        if (paragraphs.isFull()) {
            leftOut.add("ingest.leftout.rest");
        }
    }

    private void take(int value) {
        starred = false;
        if (toSkip > 0) {
            toSkip--;
        } else if (group.use != Group.Use.NOTHING) {
            letters.add(value);
            if (value == ' ' && letters.isLong()) {
                flush();
            }
        }
    }

    private void flush() {
        if (!letters.isEmpty()) {
            say(letters.take(group.font));
        }
    }

    private void open() {
        toSkip = 0;
        if (groups.size() >= DEEPEST) {
            ignored++;
            return;
        }
        groups.push(group);
        group = group.inner();
        if (group.use == Group.Use.STYLES) {
            name.setLength(0);
            group.style = 0;
            group.outline = -1;
        }
    }

    /** Whether it was the file's own group. */
    private boolean close() {
        toSkip = 0;
        starred = false;
        if (ignored > 0) {
            ignored--;
            return false;
        }
        if (groups.isEmpty()) {
            return true;
        }
        Group ended = group;
        group = groups.pop();
        switch (ended.use) {
            case STYLES -> {
                if (!ended.opened) {
                    styles.add(ended.style, name.toString(), ended.outline, ended.basedOn);
                    name.setLength(0);
                }
            }
            case TITLE -> title = ended.opened ? name.toString() : title;
            case AUTHOR -> author = ended.opened ? name.toString() : author;
            default -> {}
        }
        if (ended.aside != null) {
            paragraphs.closeAside(ended, ended.aside == Group.Use.NOTE ? numbers.pop() : "");
        }
        return groups.isEmpty();
    }

    private void word(String word) {
        if (toSkip > 0 && Vocabulary.charactersOf(word).isPresent()) {
            toSkip--;
            return;
        }
        toSkip = 0;
        boolean wasStarred = starred;
        starred = false;
        if (word.equals("bin")) {
            tokens.skip(tokens.number(0));
        } else if (group.use == Group.Use.NOTHING) {
            noteWhatIsMissed(word);
        } else if (word.equals("shpinst") || word.equals("upr")) {
            group.wrapped = group.use;
            group.use = Group.Use.WRAPPER;
        } else if (word.equals("ud")) {
            group.use = group.wrapped;
        } else if (group.use == Group.Use.WRAPPER && !word.equals("shptxt")) {
            inWrapper(word);
        } else if (Vocabulary.useOf(word).isPresent()) {
            use(Vocabulary.useOf(word).get());
        } else if (Vocabulary.isSilent(word) || wasStarred && !word.equals("shppict")) {
            silence(word);
        } else if (!said(word) && !set(word)) {
            define(word);
        }
    }

    private void inWrapper(String word) {
        noteWhatIsMissed(word);
        if (Vocabulary.isSilent(word)) {
            group.use = Group.Use.NOTHING;
        }
    }

    private void noteWhatIsMissed(String word) {
        if (word.equals("pict")) {
            leftOut.add("ingest.leftout.pictures");
        }
    }

    private void use(Group.Use use) {
        if (use == Group.Use.TITLE || use == Group.Use.AUTHOR) {
            if (group.use != Group.Use.INFO) {
                group.use = Group.Use.NOTHING;
                return;
            }
            name.setLength(0);
        }
        if (use == Group.Use.TEXT_BOX || use == Group.Use.NOTE) {
            if (group.aside != null) {
                group.use = group.aside;
                return;
            }
            if (use == Group.Use.NOTE) {
                note();
            }
            paragraphs.openAside();
            group.aside = use;
            group.plainParagraph();
            group.plainWords();
        }
        group.use = use;
        group.opened = true;
    }

    /** The number is in the text already where the program set one; a mark by hand stands there as text. */
    private void note() {
        String number = marked ? String.valueOf(++footnotes) : "";
        if (marked) {
            paragraphs.say(Notes.mark(number));
        }
        marked = false;
        numbers.push(number);
    }

    private void silence(String word) {
        switch (word) {
            case "pict" -> leftOut.add("ingest.leftout.pictures");
            case "objdata" -> leftOut.add("ingest.leftout.embedded");
            case "annotation" -> leftOut.add("ingest.leftout.comments");
            default -> {
                if (word.startsWith("header") || word.startsWith("footer")) {
                    leftOut.add("ingest.leftout.running");
                }
            }
        }
        group.use = Group.Use.NOTHING;
    }

    /** What stands for characters or ends something. */
    private boolean said(String word) {
        Optional<String> characters = Vocabulary.charactersOf(word);
        if (characters.isPresent()) {
            say(characters.get());
            return true;
        }
        switch (word) {
            case "u" -> {
                say(String.valueOf((char) tokens.number(0xFFFD)));
                toSkip = group.fallback;
            }
            case "par", "sect", "page", "column" -> endParagraph(word);
            case "cell", "nestcell" -> {
                if (isText()) {
                    if (word.equals("cell")) {
                        paragraphs.endCell(group);
                    } else {
                        paragraphs.end(group);
                    }
                }
            }
            case "row" -> paragraphs.endRow();
            case "chftn" -> marked = group.use == Group.Use.TEXT;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void endParagraph(String word) {
        if (isText() && (word.equals("par") || word.equals("sect"))) {
            paragraphs.end(group);
        } else {
            say("\n");
        }
    }

    /** What is set for the paragraph or for the words that follow. */
    private boolean set(String word) {
        boolean on = tokens.number(1) != 0;
        switch (word) {
            case "pard" -> group.plainParagraph();
            case "plain" -> group.plainWords();
            case "intbl" -> group.inTable = on;
            case "s" -> group.style = tokens.number(0);
            case "outlinelevel" -> group.outline = tokens.number(-1);
            case "sbasedon" -> group.basedOn = tokens.number(-1);
            case "ls" -> group.list = tokens.number(0);
            case "v" -> group.hidden = on;
            case "deleted" -> group.deleted = on;
            case "f" -> group.font = tokens.number(0);
            case "lang" -> group.language = tokens.number(0);
            case "uc" -> group.fallback = Math.max(0, Math.min(100, tokens.number(1)));
            case "ftnalt" -> endnote();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Said inside of a note: it stands at the end of the document, and is counted apart. */
    private void endnote() {
        if (group.use == Group.Use.NOTE && !numbers.isEmpty() && !numbers.peek().isEmpty()) {
            footnotes--;
            paragraphs.renumber(numbers.pop(), ListNumber.LOWER_ROMAN.write(++endnotes));
            numbers.push(ListNumber.LOWER_ROMAN.write(endnotes));
        }
    }

    /** What is said of the whole file, or of a font. */
    private void define(String word) {
        switch (word) {
            case "ansicpg" -> letters.set(CodePages.of(tokens.number(1252)));
            case "mac" -> letters.set(CodePages.of(10000));
            case "pc" -> letters.set(CodePages.of(437));
            case "pca" -> letters.set(CodePages.of(850));
            case "deflang" -> usualLanguage = tokens.number(0);
            case "fcharset" -> font(CodePages.ofFont(tokens.number(0)));
            case "cpg" -> font(CodePages.of(tokens.number(1252)));
            default -> {}
        }
    }

    private void font(Charset own) {
        if (group.use == Group.Use.FONTS) {
            letters.setFont(group.font, own);
        }
    }

    private void symbol(int symbol) {
        toSkip = 0;
        switch (symbol) {
            case '*' -> starred = true;
            case '~' -> say("\u00A0");
            case '_' -> say("\u2011");
            case '\\', '{', '}' -> say(String.valueOf((char) symbol));
            case '\n', '\r' -> endParagraph("par");
            case '\t' -> say("\t");
            default -> {}
        }
    }

    private boolean isText() {
        return group.use == Group.Use.TEXT || group.use == Group.Use.NOTE || group.use == Group.Use.TEXT_BOX;
    }

    private void say(String words) {
        switch (group.use) {
            case TEXT, NOTE, TEXT_BOX -> sayText(words);
            case LABEL -> paragraphs.label(words);
            case STYLES, TITLE, AUTHOR -> {
                if (name.length() < LONGEST_NAME) {
                    name.append(words);
                }
            }
            default -> {}
        }
    }

    private void sayText(String words) {
        if (group.hidden) {
            leftOut.add("ingest.leftout.hidden");
        } else if (group.deleted) {
            leftOut.add("ingest.leftout.deleted");
        } else {
            marked &= words.isBlank();
            paragraphs.say(words);
            languages.add(LanguageIds.tag(group.language == 0 ? usualLanguage : group.language), words.length());
        }
    }
}
