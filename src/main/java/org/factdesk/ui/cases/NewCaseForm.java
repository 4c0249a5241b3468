package org.factdesk.ui.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.factdesk.model.RatingScales;
import org.factdesk.words.Words;

/** Asks for what a new case needs: its name, its rating scale and where its file is kept. */
final class NewCaseForm {
    /**
     * What the form was filled with.
     *
     * @param scale key of a built-in scale
     */
    record Answer(Path file, String title, String scale) {}

    private final Path folder;
    private final Function<String, Optional<Path>> choose;
    private final Consumer<Answer> create;
    private final Runnable cancelled;
    private final Parent root;
    private Path chosen;

    @FXML
    private TextField name;

    @FXML
    private RadioButton averitec;

    @FXML
    private Label place;

    /**
     * @param folder where the file is kept unless another place is chosen
     * @param choose asks for another place, given the name suggested
     */
    NewCaseForm(
            Words words,
            String suggested,
            Path folder,
            Function<String, Optional<Path>> choose,
            Consumer<Answer> create,
            Runnable cancelled) {
        this.folder = folder;
        this.choose = choose;
        this.create = create;
        this.cancelled = cancelled;
        FXMLLoader loader = new FXMLLoader(NewCaseForm.class.getResource("new-case.fxml"), words.bundle("cases"));
        loader.setController(this);
        try {
            root = loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        name.textProperty().addListener((observed, before, now) -> showPlace());
        name.setText(suggested);
    }

    Node node() {
        return root;
    }

    void focus() {
        name.requestFocus();
        name.selectAll();
    }

    @FXML
    private void changePlace() {
        choose.apply(FileNames.safe(name.getText())).ifPresent(path -> {
            chosen = path;
            showPlace();
        });
    }

    @FXML
    private void create() {
        if (!name.getText().isBlank()) {
            String scale = averitec.isSelected() ? RatingScales.AVERITEC : RatingScales.DEFAULT;
            create.accept(new Answer(file(), name.getText().strip(), scale));
        }
    }

    @FXML
    private void cancel() {
        cancelled.run();
    }

    /** A filter: a radio button keeps Enter for itself. */
    private void key(KeyEvent event) {
        boolean onButton = event.getTarget() instanceof Button;
        if (event.getCode() == KeyCode.ENTER && !onButton) {
            create();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }

    private void showPlace() {
        String path = file().toString();
        place.setText(path);
        place.setTooltip(new Tooltip(path));
    }

    /** The place chosen, or the first free name in the usual folder. */
    private Path file() {
        if (chosen != null) {
            return chosen;
        }
        String base = FileNames.safe(name.getText());
        Path free = folder.resolve(base + CaseCommands.ENDING);
        for (int i = 2; Files.exists(free); i++) {
            free = folder.resolve(base + " " + i + CaseCommands.ENDING);
        }
        return free;
    }
}
