package org.factdesk.ui.export;

import java.util.Locale;
import org.factdesk.ui.theme.Icons;

/** The formats that the page offers, in order. */
enum Format {
    PDF("pdf", Icons.ARTICLE),
    HTML("html", Icons.WEB_PAGE),
    MARKDOWN("md", Icons.WORD_FILE),
    JSON("json", Icons.ARCHIVE);

    private final String ending;
    private final Icons icon;

    Format(String ending, Icons icon) {
        this.ending = ending;
        this.icon = icon;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String ending() {
        return ending;
    }

    Icons icon() {
        return icon;
    }
}
