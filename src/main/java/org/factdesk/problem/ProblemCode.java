package org.factdesk.problem;

import java.util.Locale;

/**
 * What can go wrong and be told to a person. Each has two texts, {@code problem.<key>.what} (what happened and what was
 * kept) and {@code problem.<key>.todo} (what to do), whose arguments the comment names.
 */
public enum ProblemCode {
    /** {0} file */
    CASE_NOT_FOUND,
    /** {0} file */
    CASE_EXISTS,
    /** {0} file */
    NOT_A_CASE,
    /** {0} file */
    CASE_NEWER,
    /** {0} file, {1} what is foreign in it */
    CASE_FOREIGN,
    /** {0} file, {1} what is damaged: a kind and perhaps a name, such as {@code table claim}; the words name it */
    CASE_DAMAGED,
    /** {0} file, {1} how many things differ, {2} the first in words */
    CASE_DIFFERS,
    /** {0} file */
    CASE_IN_USE,
    /** {0} file: moved, replaced or deleted while it was open */
    CASE_MOVED,
    /** {0} file or folder */
    CASE_READ_ONLY,
    /** {0} file */
    DISK_FULL,
    /** {0} file, {1} what the system said */
    CASE_NOT_SAVED,
    /** {0} file of the case that stays open because of it */
    TYPED_NOT_KEPT,
    /** {0} what had changed in between */
    STALE_EDIT,
    /** {0} folder */
    FOLDER_NOT_FOUND,
    /** {0} file */
    FILE_NOT_FOUND,
    /** {0} file, {1} what the system said */
    FILE_UNREADABLE,
    /** {0} file */
    FILE_EMPTY,
    /** {0} file */
    FILE_BINARY,
    /** {0} file, {1} limit in megabytes */
    FILE_TOO_LARGE,
    /** {0} file, {1} what the reader said */
    FILE_NOT_UNDERSTOOD,
    /** {0} file: truncated or broken, and no text in it could be had */
    FILE_DAMAGED,
    /** {0} file: unpacks to far more than a document needs, or holds far too many parts */
    FILE_UNPACKS_TOO_LARGE,
    /** {0} file: behind a password or copy protection */
    FILE_PROTECTED,
    /** {0} file: files packed together */
    FILE_IS_ARCHIVE,
    /** {0} file */
    FILE_IS_PROGRAM,
    /** {0} file */
    FILE_IS_SPREADSHEET,
    /** {0} file: slides or a drawing */
    FILE_IS_PRESENTATION,
    /** {0} file: Word, Excel and others before 2007 */
    FILE_IS_OLD_OFFICE,
    /** {0} file: it changed while it was read */
    FILE_CHANGED,
    /** {0} file whose pages are pictures, or letters that it does not name */
    FILE_SCANNED,
    /** {0} file */
    NO_TEXT_FOUND,
    /** {0} file, {1} how many documents it holds, {2} what the first are called */
    FILE_HOLDS_SEVERAL,
    /** {0} file that should hold documents and has none that can be read */
    FILE_HOLDS_NOTHING,
    /** {0} file that ends before what it began, or is damaged on the way; what stands before is kept */
    FILE_ENDS_EARLY,
    /** {0} file that holds more parts than are listed, {1} how many are */
    FILE_HOLDS_MORE,
    /** {0} archive, {1} file in it whose digest is not the one that the archive names */
    ARCHIVE_DIGEST_WRONG,
    /** {0} archive, {1} file in it that the archive names and that is missing or unreadable */
    ARCHIVE_FILE_MISSING,
    /** {0} archive with a signature, which is not verified here */
    ARCHIVE_SIGNATURE_UNVERIFIED,
    /** {0} archive, {1} how it is packed: in a way that cannot be unpacked here */
    ARCHIVE_PACKING_UNKNOWN,
    /** {0} file, {1} the part asked for */
    PART_UNKNOWN,
    /** {0} file, {1} the part asked for */
    PART_UNREADABLE,
    /** {0} what the system said */
    READING_NOT_STARTED,
    /** {0} file, {1} limit in seconds */
    READING_TOO_LONG,
    /** {0} file: reading it needs more memory than a document may */
    READING_OUT_OF_MEMORY,
    /** {0} file: its parts lie within each other deeper than can be followed */
    READING_TOO_DEEP,
    /** {0} file: the process that read it broke down or talked nonsense */
    READING_CRASHED,
    /** {0} quote */
    QUOTE_NOT_FOUND,
    /** {0} quote, {1} number of places */
    QUOTE_AMBIGUOUS,
    /** {0} quote, {1} number of places, {2} place asked for */
    OCCURRENCE_OUT_OF_RANGE,
    /** {0} rating asked for, {1} the ratings of the scale */
    RATING_UNKNOWN,
    /** {0} what was given */
    LANGUAGE_UNKNOWN,
    /** {0} scale asked for, {1} the scales there are */
    SCALE_UNKNOWN,
    /** {0} name of the present scale */
    SCALE_IN_USE,
    /** {0} word given, {1} the words that are understood */
    WORD_UNKNOWN,
    /** {0} date given */
    DATE_UNKNOWN,
    /** {0} claim number */
    CLAIM_UNKNOWN,
    /** {0} document id or title given, {1} the articles there are */
    DOCUMENT_UNKNOWN,
    /** {0} title or beginning of an id that several documents share, {1} these documents */
    DOCUMENT_AMBIGUOUS,
    /** {0} number of articles in the case: none or several, {1} these articles */
    DOCUMENT_NOT_GIVEN,
    /** {0} title of a source that was named where only an article will do */
    DOCUMENT_IS_SOURCE,
    /** {0} key of the field that was left empty, such as {@code claim.statement}; the words name it */
    TEXT_MISSING,
    /** no argument */
    NOTHING_TO_UNDO,
    /** no argument */
    NOTHING_TO_REDO,
    /** {0} column that is missing, {1} file */
    CSV_COLUMN_MISSING,
    /** {0} file, {1} line */
    CSV_UNREADABLE,
    /** {0} file, {1} the endings that are understood */
    REPORT_FORMAT_UNKNOWN,
    /** {0} file, {1} what the system said */
    REPORT_NOT_WRITTEN,
    /** {0} settings file, {1} where it was kept */
    SETTINGS_UNREADABLE,
    /** {0} settings file, {1} what the system said */
    SETTINGS_NOT_SAVED,
    /** {0} case that was to be opened */
    NO_DISPLAY,
    /** no argument */
    OUTPUT_NOT_WRITTEN,
    /** {0} what the program said: a fault of ours */
    UNEXPECTED;

    /** The part of the words key that names this problem: lower case with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
