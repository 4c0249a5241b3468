package org.factdesk.packaging;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import org.factdesk.app.Main;

/** The program itself, ended as soon as the case it was told to open is seen. */
public final class CaseShown {
    private CaseShown() {}

    /** @param arguments as for {@link Main} */
    public static void main(String[] arguments) {
        Shown.endAtSecondPulse(CaseShown::isFilled);
        Main.main(arguments);
    }

    private static boolean isFilled(Scene scene) {
        return scene.getRoot().lookup(".claims") instanceof TableView<?> claims
                && !claims.getItems().isEmpty()
                && scene.getRoot().lookup(".claims .table-row-cell:filled") != null
                && scene.getRoot().lookup(".article-flow .article-block") != null;
    }
}
