package org.factdesk.ui.claims;

import javafx.scene.control.TableCell;

/** A cell of the claims table. All columns have the claim's facts as their value and show their own part of them. */
abstract class FactsCell extends TableCell<ClaimRow, ClaimFacts> {
    @Override
    protected final void updateItem(ClaimFacts facts, boolean empty) {
        super.updateItem(facts, empty);
        if (empty || facts == null) {
            setText(null);
            setGraphic(null);
        } else {
            show(facts);
        }
    }

    abstract void show(ClaimFacts facts);
}
