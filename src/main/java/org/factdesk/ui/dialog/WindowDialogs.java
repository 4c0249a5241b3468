package org.factdesk.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.factdesk.problem.Problem;
import org.factdesk.ui.control.Toasts;
import org.factdesk.words.Words;

/** The dialogs of one window: problems in its bar, what was done in its toasts, files by the system's choosers. */
public final class WindowDialogs implements Dialogs {
    private final Words words;
    private final ProblemBar problems;
    private final Toasts toasts;
    private final Choosers choosers;
    private final Supplier<Window> owner;
    private Path folder;

    /**
     * @param owner the window, asked for when it is needed
     * @param folder where choosers start
     */
    public WindowDialogs(
            Words words, ProblemBar problems, Toasts toasts, Choosers choosers, Supplier<Window> owner, Path folder) {
        this.words = words;
        this.problems = problems;
        this.toasts = toasts;
        this.choosers = choosers;
        this.owner = owner;
        this.folder = folder;
    }

    @Override
    public void problem(Problem problem) {
        if (problem.getCause() != null) {
            System.getLogger(WindowDialogs.class.getName())
                    .log(System.Logger.Level.WARNING, problem.getMessage(), problem.getCause());
        }
        problems.show(problem);
    }

    @Override
    public void done(String text, String action, Runnable run) {
        if (action == null || action.isEmpty()) {
            toasts.show(text);
        } else {
            toasts.show(text, action, run);
        }
    }

    @Override
    public void choose(String what, String hint, List<Choice> choices) {
        problems.ask(what, hint, choices);
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        Optional<Path> chosen =
                Optional.ofNullable(choosers.folder(chooser, owner.get())).map(File::toPath);
        chosen.ifPresent(this::rememberFolder);
        return chosen;
    }

    @Override
    public Optional<String> ask(String title, String label, String present, String button) {
        TextField field = new TextField(present);
        field.setPrefColumnCount(32);
        Label caption = new Label(label);
        caption.getStyleClass().add("field-label");
        caption.setLabelFor(field);
        Dialog<String> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        ButtonType confirm = new ButtonType(button, ButtonData.OK_DONE);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(confirm, new ButtonType(words.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(new VBox(6, caption, field));
        dialog.getDialogPane()
                .lookupButton(confirm)
                .disableProperty()
                .bind(field.textProperty().map(String::isBlank));
        dialog.setResultConverter(pressed -> pressed == confirm ? field.getText() : null);
        dialog.setOnShown(event -> {
            field.requestFocus();
            field.selectAll();
        });
        return dialog.showAndWait();
    }

    @Override
    public List<Path> open(String title, String kind, List<String> endings, boolean many) {
        FileChooser chooser = chooser(title, kind, endings);
        List<Path> chosen = choosers.open(chooser, owner.get(), many).stream()
                .map(File::toPath)
                .toList();
        chosen.stream().findFirst().ifPresent(this::rememberFolder);
        return chosen;
    }

    @Override
    public Optional<Path> save(String title, String kind, String ending, String suggestedName) {
        FileChooser chooser = chooser(title, kind, List.of("*." + ending));
        chooser.setInitialFileName(suggestedName + "." + ending);
        File chosen = choosers.save(chooser, owner.get());
        if (chosen == null) {
            return Optional.empty();
        }
        Path path = chosen.toPath();
        rememberFolder(path);
        boolean complete = path.getFileName().toString().endsWith("." + ending);
        return Optional.of(complete ? path : path.resolveSibling(path.getFileName() + "." + ending));
    }

    private FileChooser chooser(String title, String kind, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (!endings.isEmpty()) {
            chooser.getExtensionFilters().add(new ExtensionFilter(kind, endings));
        }
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private void rememberFolder(Path chosen) {
        if (chosen.getParent() != null) {
            folder = chosen.getParent();
        }
    }
}
