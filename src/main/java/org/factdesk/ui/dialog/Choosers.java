package org.factdesk.ui.dialog;

import java.io.File;
import java.util.List;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own file choosers, which no program can drive and no test can click. */
public interface Choosers {
    /** Asks for existing files; an empty list when the person thinks better of it. */
    List<File> open(FileChooser chooser, Window owner, boolean many);

    /** Asks for a file to write; null when the person thinks better of it. */
    File save(FileChooser chooser, Window owner);

    /** Asks for an existing folder; null when the person thinks better of it. */
    File folder(DirectoryChooser chooser, Window owner);

    /** Those of the system. */
    static Choosers system() {
        return new Choosers() {
            @Override
            public List<File> open(FileChooser chooser, Window owner, boolean many) {
                if (many) {
                    List<File> chosen = chooser.showOpenMultipleDialog(owner);
                    return chosen == null ? List.of() : chosen;
                }
                File chosen = chooser.showOpenDialog(owner);
                return chosen == null ? List.of() : List.of(chosen);
            }

            @Override
            public File save(FileChooser chooser, Window owner) {
                return chooser.showSaveDialog(owner);
            }

            @Override
            public File folder(DirectoryChooser chooser, Window owner) {
                return chooser.showDialog(owner);
            }
        };
    }
}
