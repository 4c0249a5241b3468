package org.factdesk.ui.panel;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
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
 * @param room whether it needs more room than a panel has by itself
 * @param enter puts the focus where its work begins, or empty to leave the focus where it is
 */
public record PanelTab(
        String title,
        CommandId shows,
        Supplier<Node> content,
        Optional<ObservableValue<? extends Number>> count,
        Optional<Supplier<Node>> aside,
        ObservableValue<Boolean> room,
        Optional<Runnable> enter) {
    public PanelTab {
        Objects.requireNonNull(title);
        Objects.requireNonNull(shows);
        Objects.requireNonNull(content);
        Objects.requireNonNull(count);
        Objects.requireNonNull(aside);
        Objects.requireNonNull(room);
        Objects.requireNonNull(enter);
    }

    /** A tab with a title alone. */
    public static PanelTab of(String title, CommandId shows, Supplier<Node> content) {
        return new PanelTab(
                title,
                shows,
                content,
                Optional.empty(),
                Optional.empty(),
                new SimpleBooleanProperty(),
                Optional.empty());
    }

    public PanelTab withCount(ObservableValue<? extends Number> shown) {
        return new PanelTab(title, shows, content, Optional.of(shown), aside, room, enter);
    }

    public PanelTab withAside(Supplier<Node> shown) {
        return new PanelTab(title, shows, content, count, Optional.of(shown), room, enter);
    }

    public PanelTab withRoom(ObservableValue<Boolean> wanted) {
        return new PanelTab(title, shows, content, count, aside, wanted, enter);
    }

    public PanelTab withEntry(Runnable focus) {
        return new PanelTab(title, shows, content, count, aside, room, Optional.of(focus));
    }
}
