package org.factdesk.ui.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.factdesk.ui.session.Preferences;

/**
 * Which columns stand and how wide. The user hides and resizes them; those of little weight go by themselves when the
 * sheet is narrow; the statement takes what is left.
 */
final class ColumnLayout {
    /** Scroll bar and border: what is not there for the columns. */
    private static final double NOT_FOR_COLUMNS = 12;

    private static final double LEAST_STATEMENT = 160;
    private static final double LEAST = 40;
    private static final double MOST = 400;

    private final TableView<ClaimRow> table;
    private final Map<ClaimColumn, TableColumn<ClaimRow, ClaimFacts>> columns;
    private final Preferences preferences;
    private final Region sheet;
    /** Held here: the preferences outlive the table and keep only a weak hand on it. */
    private final SetChangeListener<String> hidden = change -> arrange();

    private boolean arranging;

    ColumnLayout(
            TableView<ClaimRow> table,
            Map<ClaimColumn, TableColumn<ClaimRow, ClaimFacts>> columns,
            Preferences preferences,
            Region sheet) {
        this.table = table;
        this.columns = new EnumMap<>(columns);
        this.preferences = preferences;
        this.sheet = sheet;
        columns.forEach((column, shown) -> {
            shown.setMinWidth(column == ClaimColumn.STATEMENT ? LEAST_STATEMENT : LEAST);
            shown.setMaxWidth(column == ClaimColumn.STATEMENT ? Double.MAX_VALUE : MOST);
            shown.setResizable(column != ClaimColumn.STATEMENT && column != ClaimColumn.NUMBER);
            shown.setPrefWidth(column == ClaimColumn.STATEMENT ? column.width() : widthOf(column));
            shown.widthProperty().addListener((observed, before, now) -> resized(column, now.doubleValue()));
        });
        preferences.hiddenColumns().addListener(new WeakSetChangeListener<>(hidden));
        table.widthProperty().addListener(observed -> arrange());
        sheet.widthProperty().addListener(observed -> arrange());
        arrange();
    }

    /** Columns that a narrow sheet has no room for, though the user did not hide them. */
    List<ClaimColumn> collapsed() {
        List<ClaimColumn> collapsed = new ArrayList<>();
        for (ClaimColumn column : ClaimColumn.values()) {
            if (column.goesInASheetOf(width()) && !isHidden(column)) {
                collapsed.add(column);
            }
        }
        return collapsed;
    }

    boolean isHidden(ClaimColumn column) {
        return preferences.hiddenColumns().contains(column.key());
    }

    void setHidden(ClaimColumn column, boolean hidden) {
        if (hidden) {
            preferences.hiddenColumns().add(column.key());
        } else {
            preferences.hiddenColumns().remove(column.key());
        }
    }

    /** The column of the table that stands for this one, if it is shown. */
    Optional<TableColumn<ClaimRow, ClaimFacts>> shown(ClaimColumn column) {
        return Optional.of(columns.get(column)).filter(TableColumn::isVisible);
    }

    /** Before the sheet has a size nothing is narrow. */
    private double width() {
        return sheet.getWidth() > 0 ? sheet.getWidth() : Double.MAX_VALUE;
    }

    /** In pixels: as the user left it, else as it comes. */
    private double widthOf(ClaimColumn column) {
        double kept = preferences.columnWidths().getOrDefault(column.key(), column.width());
        return Math.max(LEAST, Math.min(MOST, kept));
    }

    private void resized(ClaimColumn column, double width) {
        boolean byUser = column != ClaimColumn.STATEMENT && Math.abs(width - widthOf(column)) > 0.5;
        if (byUser && !arranging) {
            preferences.columnWidths().put(column.key(), width);
            arrange();
        }
    }

    private void arrange() {
        if (arranging) {
            return;
        }
        arranging = true;
        double others = 0;
        for (ClaimColumn column : ClaimColumn.values()) {
            TableColumn<ClaimRow, ClaimFacts> shown = columns.get(column);
            shown.setVisible(!isHidden(column) && !column.goesInASheetOf(width()));
            if (shown.isVisible() && column != ClaimColumn.STATEMENT) {
                others += widthOf(column);
            }
        }
        columns.get(ClaimColumn.STATEMENT)
                .setPrefWidth(Math.max(LEAST_STATEMENT, table.getWidth() - others - NOT_FOR_COLUMNS));
        arranging = false;
    }
}
