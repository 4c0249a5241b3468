package org.factdesk.ingest;

/**
 * A format that holds documents: a web archive, a mail with its attachments, a mailbox. Holds no state: one container may
 * serve several threads.
 */
public interface Container {
    /** Whether the content, and only then the name, says that this is such a file. Never throws a problem of its format. */
    boolean canOpen(Input input);

    /**
     * Whether a {@link Reader} reads such a file as a whole too, as a mail is read: its parts are then offered beside that
     * reading. Where it is false, a part has to be chosen.
     */
    default boolean isDocument() {
        return false;
    }

    /**
     * What the file holds, in its order. What stands before a damage is listed, and the damage is among the notes.
     *
     * @throws org.factdesk.problem.Problem FILE_NOT_UNDERSTOOD when nothing at all could be made out
     */
    Contents list(Input input);

    /**
     * One part with what the container knows of it: its type, charset, address and time.
     *
     * @param partId as {@link Part#id} of {@link #list} gave it
     * @throws org.factdesk.problem.Problem PART_UNKNOWN, PART_UNREADABLE or FILE_TOO_LARGE
     */
    Input open(Input input, String partId);
}
