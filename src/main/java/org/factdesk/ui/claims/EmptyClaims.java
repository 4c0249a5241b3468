package org.factdesk.ui.claims;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.ui.control.ClaimPicture;
import org.factdesk.ui.control.EmptyState;
import org.factdesk.ui.control.KeyText;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.theme.Icons;

/** What stands in the sheet before there is a claim: how to make one, and what a good one is. */
final class EmptyClaims {
    /** Heights of the sheet below which the less needful parts go, in pixels. */
    private static final double ROOM_FOR_PICTURE = 400;

    private static final double ROOM_FOR_EXAMPLES = 270;

    private final ClaimWords words;
    private final EmptyState node;
    private final Button type;

    EmptyClaims(ClaimWords words, Commands commands, Runnable typeClaim) {
        this.words = words;
        type = new Button(words.text("claims.empty.type"));
        type.getStyleClass().add("outline");
        type.setOnAction(event -> typeClaim.run());
        Hyperlink sample = new Hyperlink(words.text("claims.empty.sample"));
        sample.setOnAction(event -> commands.run(CommandId.OPEN_SAMPLE));
        sample.visibleProperty().bind(commands.enabledProperty(CommandId.OPEN_SAMPLE));
        sample.managedProperty().bind(sample.visibleProperty());
        String key = CommandId.MARK_CLAIM.bareKeyText().orElse("");
        ClaimPicture picture = new ClaimPicture();
        VBox examples = examples();
        node = new EmptyState(words.text("claims.empty.title"), words.text("claims.empty.text", KeyText.KEY), key)
                .withPicture(picture)
                .withMore(examples)
                .withActions(type, sample);
        node.setMinHeight(0);
        node.heightProperty().addListener((observed, before, now) -> {
            show(picture, now.doubleValue() > ROOM_FOR_PICTURE);
            show(examples, now.doubleValue() > ROOM_FOR_EXAMPLES);
        });
    }

    Node node() {
        return node;
    }

    /** The button that types a claim. */
    Button type() {
        return type;
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private VBox examples() {
        VBox box = new VBox(
                example(true, words.text("claims.empty.good"), words.text("claims.empty.good.why")),
                example(false, words.text("claims.empty.vague"), words.text("claims.empty.vague.why")),
                example(false, words.text("claims.empty.two"), words.text("claims.empty.two.why")));
        box.getStyleClass().add("claim-examples");
        return box;
    }

    private static Node example(boolean good, String statement, String why) {
        Label said = new Label(statement);
        said.getStyleClass().add("serif");
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Label because = new Label(why);
        because.getStyleClass().add("meta");
        because.setMinWidth(Region.USE_PREF_SIZE);
        Node sign = (good ? Icons.DONE : Icons.CLOSE).node(good ? "success" : "plain");
        HBox line = new HBox(sign, said, because);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("claim-example");
        if (good) {
            line.getStyleClass().add("good");
        }
        return line;
    }
}
