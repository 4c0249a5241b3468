package org.factdesk.ui.article;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import org.factdesk.problem.Problem;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.task.Lane;

/** Finds words in the article that is shown, and goes from one place to the next. */
final class ArticleFind {
    private static final int LONGEST_SUGGESTED = 80;

    private final WindowContext window;
    private final ArticleReader reader;
    private final FindBar bar;
    private final SimpleBooleanProperty any = new SimpleBooleanProperty();
    /** Whether there are words to look in: the article's text comes later than the article. */
    private final SimpleBooleanProperty there = new SimpleBooleanProperty();

    private ArticleModel of;
    private FindIndex index;
    private int origin;

    ArticleFind(WindowContext window, ArticleReader reader) {
        this.window = window;
        this.reader = reader;
        this.bar = new FindBar(window, this::typed, this::close);
    }

    FindBar bar() {
        return bar;
    }

    void bind(Commands commands) {
        commands.bind(CommandId.FIND, Bindings.createBooleanBinding(there::get, there), this::open);
        commands.bind(CommandId.FIND_NEXT, Bindings.createBooleanBinding(any::get, any), () -> step(1));
        commands.bind(CommandId.FIND_PREVIOUS, Bindings.createBooleanBinding(any::get, any), () -> step(-1));
    }

    /** Another article, or none, is shown: what was found in the one before says nothing of it. */
    void show(ArticleModel model) {
        if (of == null || model == null || !model.text().body().equals(of.text().body())) {
            index = null;
            origin = 0;
        }
        of = model;
        there.set(model != null);
        if (bar.isShown() && model != null) {
            search(false);
        } else {
            bar.setShown(false);
            take(Found.NOTHING, false);
        }
    }

    private void open() {
        origin = place();
        suggested().ifPresent(bar::setWords);
        bar.setShown(true);
        bar.edit();
        search(true);
    }

    /** Words that are selected are looked for at once, when they are few. */
    private Optional<String> suggested() {
        return reader.selected()
                .filter(span -> span.length() <= LONGEST_SUGGESTED)
                .map(span -> reader.selectedWords())
                .filter(words -> words.indexOf('\n') < 0);
    }

    /** Where searching begins: at the selection or the caret, else at the top of what is seen. */
    private int place() {
        Position start = reader.selection().start();
        Position top = start != null ? start : reader.places().top().orElse(new Position(0, 0));
        return reader.model().text().offset(top);
    }

    private void typed() {
        search(true);
    }

    private void search(boolean go) {
        String words = bar.words();
        withIndex(ready -> {
            if (words.equals(bar.words())) {
                take(Found.from(ready.find(words), origin), go);
            }
        });
    }

    /** A text is made ready once, off the FX thread. */
    private void withIndex(Consumer<FindIndex> use) {
        if (index != null) {
            use.accept(index);
            return;
        }
        ArticleModel searched = of;
        BlockText body = searched.text().body();
        Consumer<Problem> failed = problem -> window.dialogs().problem(problem);
        window.tasks()
                .run(
                        Lane.POOL,
                        "",
                        progress -> new FindIndex(body),
                        made -> {
                            if (of == searched) {
                                index = made;
                                use.accept(made);
                            }
                        },
                        failed);
    }

    private void step(int step) {
        take(reader.found().step(step), true);
    }

    private void take(Found found, boolean go) {
        reader.setFound(found);
        any.set(!found.hits().isEmpty());
        bar.showCount(found);
        Span span = found.span();
        if (go && span != null) {
            origin = span.start();
            reader.scroller().show(span);
        }
    }

    /** Closes the bar, with the caret at the place that was looked at. */
    private void close() {
        bar.setShown(false);
        Span span = reader.found().span();
        reader.setFound(Found.NOTHING);
        any.set(false);
        reader.requestFocus();
        if (span != null) {
            ArticleText text = reader.model().text();
            Position start = text.position(span.start());
            reader.change(selection -> selection.place(start));
        }
    }
}
