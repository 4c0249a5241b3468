package org.factdesk.ui.export;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.factdesk.report.Finding;
import org.factdesk.ui.theme.Icons;
import org.factdesk.words.Words;

/** One kind of thing that readers would miss, the claims it is about, and the way to them. */
final class PreflightRow extends HBox {
    private static final int NAMED = 4;

    PreflightRow(Words words, OpenPoints.Group group, IntConsumer goTo) {
        super(10);
        List<Finding> findings = group.findings();
        boolean single = findings.size() == 1;
        Label title = new Label(
                single
                        ? findings.get(0).text(words)
                        : words.text("export.preflight." + group.code().key(), findings.size()));
        title.getStyleClass().add("medium");
        Label detail = new Label(detail(words, findings));
        detail.getStyleClass().add("muted");
        for (Label label : List.of(title, detail)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox text = new VBox(2, title);
        if (!single) {
            text.getChildren().add(detail);
        }
        int claim = findings.get(0).claim();
        if (claim > 0) {
            Button go = new Button(words.text("export.preflight.go", String.valueOf(claim)));
            go.getStyleClass().addAll("outline", "sm");
            go.setOnAction(event -> goTo.accept(claim));
            VBox.setMargin(go, new Insets(4, 0, 0, 0));
            text.getChildren().add(go);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        setAlignment(Pos.TOP_LEFT);
        getChildren().setAll((group.isSerious() ? Icons.NEEDS_A_LOOK.node("warning") : Icons.WAIVED.node()), text);
    }

    private static String detail(Words words, List<Finding> findings) {
        List<String> numbers = findings.stream()
                .map(finding -> String.valueOf(finding.claim()))
                .distinct()
                .toList();
        String named = numbers.stream().limit(NAMED).collect(Collectors.joining(", "));
        int more = numbers.size() - Math.min(NAMED, numbers.size());
        return words.text("export.preflight.claims", named, more, numbers.size());
    }
}
