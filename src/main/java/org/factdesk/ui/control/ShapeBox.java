package org.factdesk.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/**
 * A region of fixed size that shows paths drawn in a square box of their own unit. Colours come from the sheets, by
 * each path's style class. It is never mirrored: a check mark reads the same in right-to-left text.
 */
abstract class ShapeBox extends Region {
    private final Scale scale = new Scale();
    private final double box;

    /** @param box side of the box the paths are drawn in; @param width,height on screen, in px */
    ShapeBox(String styleClass, double box, double width, double height) {
        this.box = box;
        getStyleClass().add(styleClass);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMouseTransparent(true);
        resizeTo(width, height);
    }

    final void resizeTo(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        double factor = Math.min(width, height) / box;
        scale.setX(factor);
        scale.setY(factor);
    }

    /** Shows a further path above the others; {@code strokeWidth} 0 means that it is filled only. */
    final SVGPath draw(String styleClass, double strokeWidth, String content) {
        SVGPath path = new SVGPath();
        path.getStyleClass().add(styleClass);
        path.setContent(content);
        path.setFillRule(FillRule.EVEN_ODD);
        path.setManaged(false);
        if (strokeWidth > 0) {
            path.setStrokeWidth(strokeWidth);
            path.setStrokeLineCap(StrokeLineCap.ROUND);
            path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        }
        path.getTransforms().add(scale);
        getChildren().add(path);
        return path;
    }

    final void clear() {
        getChildren().clear();
    }
}
