package org.factdesk.workbench;

/** How long work tells how far it is and learns that nobody wants it any more. */
public interface Progress {
    /** For work that nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void reached(double part) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** @param part from 0 to 1, or negative when it is not known */
    void reached(double part);

    /** Says what is being done now, in words, in place of what the work was begun as. */
    default void doing(String words) {
        // whoever shows no words needs none
    }

    /** Asked between steps; the work then ends and leaves nothing behind. */
    boolean isCancelled();
}
