package org.factdesk.ui.claims;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.factdesk.ui.session.OpenCase;

/**
 * Keeps the table's selection and the case's chosen claim together, both ways, and the selection over every change of
 * what the table shows. A chosen claim that the filter hides stays chosen.
 */
final class RowChoice {
    private final OpenCase openCase;
    private final ClaimsModel model;
    private final TableView<ClaimRow> table;
    private List<ClaimRow> remembered = List.of();
    private boolean adjusting;

    RowChoice(OpenCase openCase, ClaimsModel model, TableView<ClaimRow> table) {
        this.openCase = openCase;
        this.model = model;
        this.table = table;
        table.getSelectionModel().selectedItemProperty().addListener(observed -> selected());
        openCase.chosenClaimProperty().addListener(observed -> follow());
        follow();
    }

    /** Called before the lists change: what the table selects meanwhile is not a person's choice. */
    void hold() {
        if (!adjusting) {
            remembered = List.copyOf(table.getSelectionModel().getSelectedItems());
        }
        adjusting = true;
    }

    /** Called after the lists have changed: selects again what was selected, as far as it is still shown. */
    void restore() {
        List<ClaimRow> now = table.getSelectionModel().getSelectedItems();
        if (!same(now, remembered)) {
            Map<ClaimRow, Integer> places = places(remembered);
            table.getSelectionModel().clearSelection();
            int[] indices = remembered.stream()
                    .filter(places::containsKey)
                    .mapToInt(places::get)
                    .toArray();
            if (indices.length > 0) {
                table.getSelectionModel().selectIndices(indices[0], indices);
            }
        }
        adjusting = false;
        follow();
    }

    /** The claims that a command acts on: those selected, else the chosen one. */
    List<UUID> acted() {
        List<UUID> selected = table.getSelectionModel().getSelectedItems().stream()
                .map(ClaimRow::id)
                .toList();
        if (!selected.isEmpty()) {
            return selected;
        }
        return openCase.chosenClaim().map(claim -> List.of(claim.id())).orElse(List.of());
    }

    /** Scrolls as little as it takes to see the row. */
    void scrollTo(int index) {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) {
            table.scrollTo(index);
            return;
        }
        int first = flow.getFirstVisibleCell().getIndex();
        int last = flow.getLastVisibleCell().getIndex();
        if (index <= first || index >= last) {
            flow.scrollTo(index);
            boolean above = index <= first;
            if (!above) {
                // as the last row, with the next one peeping in
                table.scrollTo(Math.max(0, index - Math.max(0, last - first - 2)));
            }
        }
    }

    private void selected() {
        ClaimRow row = table.getSelectionModel().getSelectedItem();
        if (!adjusting && row != null) {
            openCase.chosenClaimProperty().set(row.id());
        }
    }

    private void follow() {
        if (adjusting) {
            return;
        }
        UUID chosen = openCase.chosenClaimProperty().get();
        ClaimRow row = chosen == null ? null : model.row(chosen).orElse(null);
        ClaimRow selected = table.getSelectionModel().getSelectedItem();
        if (row == selected) {
            return;
        }
        adjusting = true;
        int index = row == null ? -1 : model.shown().indexOf(row);
        if (index >= 0) {
            table.getSelectionModel().clearAndSelect(index);
            table.getFocusModel().focus(index);
            scrollTo(index);
        } else {
            table.getSelectionModel().clearSelection();
        }
        adjusting = false;
    }

    private Map<ClaimRow, Integer> places(List<ClaimRow> wanted) {
        Map<ClaimRow, Integer> places = new IdentityHashMap<>();
        wanted.forEach(row -> places.put(row, -1));
        int at = 0;
        for (ClaimRow row : model.shown()) {
            if (places.containsKey(row)) {
                places.put(row, at);
            }
            at++;
        }
        places.values().removeIf(place -> place < 0);
        return places;
    }

    private static boolean same(List<ClaimRow> a, List<ClaimRow> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i) != b.get(i)) {
                return false;
            }
        }
        return true;
    }
}
