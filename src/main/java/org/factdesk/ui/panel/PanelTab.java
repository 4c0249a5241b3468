package org.factdesk.ui.panel;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.factdesk.ui.session.CommandId;

/**
 * One tab as the panel takes it, whatever feature is behind it.
 *
 * @param title words key
 * @param shows the command that brings it forward
 * @param content asked for when the tab is first shown; in the scene only while it is
 * @param count shown beside the title, or empty for none
 * @param aside stands at the far end of the row of tabs while this one is shown, or empty
 */
public record PanelTab(
        String title,
        CommandId shows,
        Supplier<Node> content,
        Optional<ObservableValue<? extends Number>> count,
        Optional<Supplier<Node>> aside) {
    public PanelTab {
        Objects.requireNonNull(title);
        Objects.requireNonNull(shows);
        Objects.requireNonNull(content);
        Objects.requireNonNull(count);
        Objects.requireNonNull(aside);
    }

    /** A tab with a title alone. */
    public static PanelTab of(String title, CommandId shows, Supplier<Node> content) {
        return new PanelTab(title, shows, content, Optional.empty(), Optional.empty());
    }

    public PanelTab withCount(ObservableValue<? extends Number> shown) {
        return new PanelTab(title, shows, content, Optional.of(shown), aside);
    }

    public PanelTab withAside(Supplier<Node> shown) {
        return new PanelTab(title, shows, content, count, Optional.of(shown));
    }
}
