package org.factdesk.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.factdesk.text.BlockKind;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.WindowContext;

/** All that can be done with the block at the caret or the words that are selected. */
final class BlockMenu {
    private static final List<CommandId> MARKS = List.of(
            CommandId.MARK_CLAIM,
            CommandId.ADD_PASSAGE,
            CommandId.NOTHING_TO_CHECK,
            CommandId.ADD_NOTE,
            CommandId.TOGGLE_FURNITURE,
            CommandId.SHOW_FURNITURE);

    private final WindowContext window;
    private final CommandText text;
    private final Consumer<BlockKind> as;
    private final ContextMenu menu = new ContextMenu();

    /** @param as takes the blocks in hand for another kind */
    BlockMenu(WindowContext window, Consumer<BlockKind> as) {
        this.window = window;
        this.text = new CommandText(window.words());
        this.as = as;
    }

    /**
     * @param kind what the blocks in hand are, when they are all the same
     * @param any whether there is a block in hand
     */
    void show(Node beside, Optional<BlockKind> kind, boolean any) {
        fill(kind, any);
        menu.show(beside, Side.BOTTOM, 0, 4);
    }

    void show(Node owner, double screenX, double screenY, Optional<BlockKind> kind, boolean any) {
        fill(kind, any);
        menu.show(owner, screenX, screenY);
    }

    void hide() {
        menu.hide();
    }

    private void fill(Optional<BlockKind> kind, boolean any) {
        menu.hide();
        menu.getItems().clear();
        MARKS.forEach(id -> menu.getItems().add(item(id)));
        Menu kinds = new Menu(window.words().text("article.kind"));
        kinds.setDisable(!any);
        for (BlockKind each : BlockKind.values()) {
            CheckMenuItem item = new CheckMenuItem(window.words().text("term.block." + each.key()));
            item.setSelected(kind.filter(each::equals).isPresent());
            item.setOnAction(event -> as.accept(each));
            kinds.getItems().add(item);
        }
        menu.getItems().addAll(kinds, new SeparatorMenuItem(), item(CommandId.COPY), item(CommandId.SELECT_ALL));
    }

    private MenuItem item(CommandId id) {
        MenuItem item = new MenuItem(text.name(id));
        id.combination().ifPresent(item::setAccelerator);
        item.setDisable(!window.commands().enabledProperty(id).get());
        item.setOnAction(event -> window.commands().run(id));
        return item;
    }
}
