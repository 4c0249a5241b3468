package org.factdesk.ui.session;

import org.factdesk.ui.dialog.Dialogs;
import org.factdesk.ui.task.Tasks;
import org.factdesk.words.Words;

/** What every feature of the window is given. */
public record WindowContext(Words words, Commands commands, Preferences preferences, Dialogs dialogs, Tasks tasks) {}
