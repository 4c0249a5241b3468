package org.factdesk.ui.shell;

import static org.factdesk.ui.session.CommandId.*;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;
import javafx.event.ActionEvent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.Commands;
import org.factdesk.words.Words;

/** The menu bar: each command stands in one menu, with its key. */
final class MenuTable {
    /** Menus in order; null is a line between two groups. */
    private static final List<Entry> MENUS = List.of(
            new Entry(
                    "shell.menu.file",
                    NEW_CASE,
                    OPEN_CASE,
                    OPEN_SAMPLE,
                    null,
                    RENAME_CASE,
                    VERIFY,
                    CLOSE_CASE,
                    null,
                    PREFLIGHT,
                    EXPORT,
                    null,
                    YOUR_NAME,
                    QUIT),
            new Entry(
                    "shell.menu.edit",
                    UNDO,
                    REDO,
                    null,
                    COPY,
                    SELECT_ALL,
                    WIDEN_SELECTION,
                    NARROW_SELECTION,
                    null,
                    FIND,
                    FIND_NEXT,
                    FIND_PREVIOUS,
                    FILTER_CLAIMS),
            new Entry(
                    "shell.menu.article",
                    OPEN_ARTICLE,
                    OPEN_FOLDER,
                    PASTE_ARTICLE,
                    ARTICLE_FACTS,
                    null,
                    MARK_CLAIM,
                    ADD_PASSAGE,
                    ADD_NOTE,
                    NOTHING_TO_CHECK,
                    null,
                    PASSAGE_START_EARLIER,
                    PASSAGE_START_LATER,
                    PASSAGE_END_LATER,
                    PASSAGE_END_EARLIER,
                    null,
                    TOGGLE_FURNITURE,
                    SHOW_FURNITURE),
            new Entry(
                    "shell.menu.claim",
                    NEXT_CLAIM,
                    PREVIOUS_CLAIM,
                    null,
                    EDIT_CLAIM,
                    CLAIM_STATE,
                    CLAIM_PRIORITY,
                    DELETE_CLAIMS,
                    null,
                    LINK_EVIDENCE,
                    SAVE_VERDICT,
                    null,
                    RATE_1,
                    RATE_2,
                    RATE_3,
                    RATE_4,
                    RATE_5,
                    RATE_6,
                    RATE_7,
                    RATE_8,
                    RATE_9,
                    UNRATE),
            new Entry(
                    "shell.menu.view",
                    FOCUS_ARTICLE,
                    FOCUS_CLAIMS,
                    FOCUS_PANEL,
                    NEXT_PANE,
                    PREVIOUS_PANE,
                    null,
                    SHOW_EVIDENCE,
                    SHOW_VERDICT,
                    SHOW_HISTORY,
                    SHOW_NOTES,
                    null,
                    TEXT_LARGER,
                    TEXT_SMALLER,
                    TEXT_DEFAULT,
                    null,
                    LIGHT_THEME,
                    DARK_THEME,
                    FULL_SCREEN),
            new Entry("shell.menu.help", SHORTCUTS, RATING_GUIDE, ABOUT));

    private final Words words;
    private final Commands commands;
    private final CommandText text;
    private final ObservableBooleanValue dark;
    private final ObservableIntegerValue ratings;

    /** @param ratings how many ratings the scale has; the items of places after them are not shown */
    MenuTable(Words words, Commands commands, ObservableBooleanValue dark, ObservableIntegerValue ratings) {
        this.dark = dark;
        this.ratings = ratings;
        this.words = words;
        this.commands = commands;
        this.text = new CommandText(words);
    }

    /** Every command that stands in a menu, in order. */
    static Stream<CommandId> listed() {
        return MENUS.stream().flatMap(entry -> entry.commands().stream()).filter(id -> id != null);
    }

    MenuBar build() {
        MenuBar bar = new MenuBar();
        for (Entry entry : MENUS) {
            Menu menu = new Menu(words.text(entry.title()));
            for (CommandId id : entry.commands()) {
                menu.getItems().add(id == null ? new SeparatorMenuItem() : item(id));
            }
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private MenuItem item(CommandId id) {
        MenuItem item =
                switch (id) {
                    case LIGHT_THEME -> ticked(id, () -> !dark.get());
                    case DARK_THEME -> ticked(id, dark::get);
                    default -> new MenuItem();
                };
        item.textProperty().bind(Bindings.createStringBinding(() -> label(id), commands.detailProperty(id)));
        id.combination().ifPresent(item::setAccelerator);
        id.ratingPlace()
                .ifPresent(place -> item.visibleProperty()
                        .bind(Bindings.createBooleanBinding(() -> place <= ratings.get(), ratings)));
        item.disableProperty().bind(commands.enabledProperty(id).not());
        item.setOnAction(event -> commands.run(id));
        return item;
    }

    private CheckMenuItem ticked(CommandId id, BooleanSupplier inUse) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(inUse.getAsBoolean());
        dark.addListener((observed, before, now) -> item.setSelected(inUse.getAsBoolean()));
        // a click on the theme that is in use takes its tick away: nothing changed, so it comes back
        item.addEventHandler(ActionEvent.ACTION, event -> item.setSelected(inUse.getAsBoolean()));
        return item;
    }

    /** A bare key stands in the text: as an accelerator it would act while text is being typed. */
    private String label(CommandId id) {
        String detail = commands.detailProperty(id).get();
        String name = detail.isEmpty() ? text.name(id) : words.text("shell.menu.detail", text.name(id), detail);
        boolean bareOnly = id.combination().isEmpty() && id.bareKeyText().isPresent();
        return bareOnly ? words.text("shell.menu.bare", name, id.bareKeyText().get()) : name;
    }

    private record Entry(String title, List<CommandId> commands) {
        Entry(String title, CommandId... commands) {
            this(title, Arrays.asList(commands));
        }
    }
}
