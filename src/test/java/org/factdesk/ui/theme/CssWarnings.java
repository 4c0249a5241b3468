package org.factdesk.ui.theme;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what JavaFX says against our sheets while it is open; a window test asserts that it stays empty. */
public final class CssWarnings extends Handler implements AutoCloseable {
    // Held here, because the log manager keeps only weak references and would forget the handler with the logger.
    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> messages = new CopyOnWriteArrayList<>();

    public CssWarnings() {
        logger.addHandler(this);
    }

    public List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void publish(LogRecord entry) {
        messages.add(entry.getLevel() + " " + entry.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
