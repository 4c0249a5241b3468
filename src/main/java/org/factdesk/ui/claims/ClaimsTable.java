package org.factdesk.ui.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.factdesk.text.Direction;
import org.factdesk.ui.session.Preferences;
import org.factdesk.ui.theme.Icons;

/** The table itself: its columns and rows, how it sorts and what it remembers of that. */
final class ClaimsTable {
    /** What a double click on a cell does. */
    interface CellOpened {
        void opened(ClaimColumn column, ClaimRow row);
    }

    private static final double ROW = 45;
    private static final double TALL_ROW = 52;

    private final ClaimsModel model;
    private final ClaimWords words;
    private final Preferences preferences;
    private final TableView<ClaimRow> view = new TableView<>();
    private final Map<ClaimColumn, TableColumn<ClaimRow, ClaimFacts>> columns = new EnumMap<>(ClaimColumn.class);
    private final ColumnLayout layout;
    private CellOpened opened = (column, row) -> {};

    /** @param sheet whose width decides which columns stand */
    ClaimsTable(ClaimsModel model, ClaimWords words, Preferences preferences, Region sheet) {
        this.model = model;
        this.words = words;
        this.preferences = preferences;
        view.getStyleClass().add("claims");
        view.setAccessibleText(words.text("claims.table"));
        view.setItems(model.shown());
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        view.setTableMenuButtonVisible(false);
        view.setPlaceholder(new Region());
        for (ClaimColumn column : ClaimColumn.values()) {
            columns.put(column, column(column));
        }
        view.getColumns().setAll(columns.values());
        view.setRowFactory(table -> row());
        layout = new ColumnLayout(view, columns, preferences, sheet);
        String order = preferences.claimsOrderProperty().get();
        view.setSortPolicy(table -> {
            model.sort(table.getComparator());
            keepOrder();
            return true;
        });
        recall(order);
        model.countsProperty().addListener(observed -> fitRows());
        fitRows();
    }

    TableView<ClaimRow> view() {
        return view;
    }

    ColumnLayout layout() {
        return layout;
    }

    void setOnOpened(CellOpened wanted) {
        opened = wanted;
    }

    /** The node that shows this part of the claim, if it is on the screen. */
    Optional<Node> cell(ClaimRow row, ClaimColumn column) {
        return layout.shown(column)
                .flatMap(shown -> view.lookupAll(".table-row-cell").stream()
                        .filter(node -> node instanceof TableRow<?> line && line.getItem() == row && line.isVisible())
                        .flatMap(node -> ((TableRow<?>) node).getChildrenUnmodifiable().stream())
                        .filter(node -> node instanceof TableCell<?, ?> cell && cell.getTableColumn() == shown)
                        .findFirst());
    }

    /** Where a cell is in another node's coordinates. */
    Optional<Bounds> bounds(ClaimRow row, ClaimColumn column, Node in) {
        return cell(row, column).map(cell -> in.sceneToLocal(cell.localToScene(cell.getLayoutBounds())));
    }

    private TableColumn<ClaimRow, ClaimFacts> column(ClaimColumn column) {
        TableColumn<ClaimRow, ClaimFacts> made = new TableColumn<>(words.column(column));
        made.setId(column.key());
        made.getStyleClass().add("col-" + column.key());
        made.setCellValueFactory(row -> row.getValue().factsProperty());
        made.setComparator(column.order());
        made.setReorderable(false);
        made.setEditable(false);
        made.setCellFactory(shown -> {
            FactsCell cell = ClaimCells.of(column, words);
            cell.setOnMouseClicked(event -> {
                ClaimRow row =
                        cell.getTableRow() == null ? null : cell.getTableRow().getItem();
                boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
                if (twice && row != null && !event.isShiftDown() && !event.isShortcutDown()) {
                    opened.opened(column, row);
                }
            });
            return cell;
        });
        if (column == ClaimColumn.PASSAGES) {
            made.setText(null);
            made.setGraphic(Icons.ARTICLE.node("small"));
            Tooltip.install(made.getGraphic(), new Tooltip(words.column(column)));
            made.getGraphic().setAccessibleText(words.column(column));
        }
        return made;
    }

    private TableRow<ClaimRow> row() {
        TableRow<ClaimRow> row = new TableRow<>();
        row.setOnMouseEntered(event -> {
            List<ClaimColumn> collapsed = layout.collapsed();
            boolean tells = row.getItem() != null && !collapsed.isEmpty();
            row.setTooltip(
                    tells ? new Tooltip(words.tip(collapsed, row.getItem().facts())) : null);
        });
        return row;
    }

    /** All rows are as high as the tallest script needs: a table of one height scrolls fast. */
    private void fitRows() {
        boolean tall = model.rows().stream()
                .anyMatch(row -> Direction.isRightToLeft(row.claim().statement()));
        view.setFixedCellSize(tall ? TALL_ROW : ROW);
    }

    private void keepOrder() {
        List<String> order = new ArrayList<>();
        for (TableColumn<ClaimRow, ?> column : view.getSortOrder()) {
            order.add((column.getSortType() == TableColumn.SortType.DESCENDING ? "-" : "") + column.getId());
        }
        preferences.claimsOrderProperty().set(String.join(",", order));
    }

    private void recall(String order) {
        for (String kept : order.split(",")) {
            boolean descending = kept.startsWith("-");
            String key = descending ? kept.substring(1) : kept;
            columns.values().stream()
                    .filter(column -> column.getId().equals(key))
                    .findFirst()
                    .ifPresent(column -> {
                        column.setSortType(
                                descending ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                        view.getSortOrder().add(column);
                    });
        }
    }
}
