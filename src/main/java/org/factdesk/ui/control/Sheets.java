package org.factdesk.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** White sheets on the desk: the style class {@code sheet} draws one, this keeps its corners round. */
public final class Sheets {
    private static final double CORNER = 18;

    private Sheets() {}

    /** Cuts what stands in a sheet at its rounded corners; without it a row's bar or a scroll bar sticks out. */
    public static void clip(Region sheet) {
        Rectangle shape = new Rectangle();
        shape.setArcWidth(CORNER);
        shape.setArcHeight(CORNER);
        shape.widthProperty().bind(sheet.widthProperty());
        shape.heightProperty().bind(sheet.heightProperty());
        sheet.setClip(shape);
    }
}
