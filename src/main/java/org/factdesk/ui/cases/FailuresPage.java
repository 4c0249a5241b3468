package org.factdesk.ui.cases;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** The files that could not be opened, each with what happened and what to do, as text to read and to copy. */
final class FailuresPage {
    private final VBox root;
    private final TextArea list = new TextArea();

    FailuresPage(Words words, String title, List<ImportRun.Failure> failures, Runnable back) {
        list.setText(failures.stream().map(failure -> text(words, failure)).collect(Collectors.joining("\n\n")));
        list.setId("import-failures");
        list.setEditable(false);
        list.setWrapText(true);
        list.setAccessibleText(title);
        list.positionCaret(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox sheet = new VBox(list);
        sheet.getStyleClass().addAll("sheet", "import-list");
        VBox desk = new VBox(sheet);
        desk.getStyleClass().add("desk");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        VBox.setVgrow(desk, Priority.ALWAYS);
        root = new VBox(head(words, title, back), desk);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
    }

    Node node() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }

    private Node head(Words words, String title, Runnable back) {
        Button goBack = new Button(words.text("cases.back"), Icons.BACK.node());
        goBack.getStyleClass().add("quiet");
        goBack.setOnAction(event -> back.run());
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        heading.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = new Button(words.text("cases.failures.copy"));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(event -> copy());
        HBox head = new HBox(goBack, heading, gap, copy);
        head.getStyleClass().add("tools");
        return head;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(list.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** What happened names the file in most problems; where it does not, the name stands before it. */
    private static String text(Words words, ImportRun.Failure failure) {
        String what = words.what(failure.problem());
        String name = what.contains(failure.name()) ? "" : failure.name() + "\n";
        return name + what + "\n" + words.todo(failure.problem());
    }
}
