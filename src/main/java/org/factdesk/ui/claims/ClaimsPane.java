package org.factdesk.ui.claims;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.factdesk.ui.control.Sheets;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.CommandText;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.OpenCase;
import org.factdesk.ui.session.WindowContext;
import org.factdesk.ui.session.Zone;

/** The claims sheet: the table of claims and the list of notes, with one head over both. */
public final class ClaimsPane {
    private final VBox sheet = new VBox();
    private final ClaimsView claims;
    private final NotesList notes;
    private final SheetHead head;

    public ClaimsPane(OpenCase openCase, WindowContext context) {
        ClaimWords words = new ClaimWords(context.words());
        ClaimsModel model = new ClaimsModel(openCase, context.words());
        model.prepare(context.tasks(), context.dialogs()::problem);
        NotesModel noteModel = new NotesModel(openCase, model.filterProperty());
        claims = new ClaimsView(openCase, context, model, words, new Prompts(context.tasks()), sheet);
        notes = new NotesList(openCase, context, noteModel, words);
        BulkBar bulk = new BulkBar(openCase, words, claims.menus(), claims.actions());
        String filterKey = new CommandText(context.words())
                .combination(CommandId.FILTER_CLAIMS)
                .orElse("");
        head = new SheetHead(model, noteModel, claims, notes, bulk, words, filterKey);
        StackPane body = new StackPane(claims.node(), notes.node());
        claims.node().setMinHeight(0);
        notes.node().setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        sheet.getStyleClass().add("sheet");
        sheet.getChildren().addAll(head, body);
        sheet.getProperties().put(Zone.PROPERTY, Zone.CLAIMS);
        Sheets.clip(sheet);
        head.parts().valueProperty().addListener(observed -> showPart());
        showPart();
        bind(context.commands(), openCase, model);
    }

    /** The sheet, in the zone {@link Zone#CLAIMS}. */
    public Node node() {
        return sheet;
    }

    /** The commands are possible while the sheet is shown: not on the welcome page, and not over another page. */
    private void bind(Commands commands, OpenCase openCase, ClaimsModel model) {
        BooleanBinding shown = sheet.sceneProperty().isNotNull();
        BooleanBinding chosen = shown.and(openCase.chosenClaimProperty().isNotNull());
        BooleanBinding any = shown.and(Bindings.isNotEmpty(model.shown()));
        commands.bind(CommandId.FILTER_CLAIMS, shown, head::focusFilter);
        commands.bind(CommandId.FOCUS_CLAIMS, shown, this::focusClaims);
        commands.bind(CommandId.SHOW_NOTES, shown, this::focusNotes);
        commands.bind(CommandId.NEXT_CLAIM, any, () -> claims.step(1));
        commands.bind(CommandId.PREVIOUS_CLAIM, any, () -> claims.step(-1));
        commands.bind(CommandId.EDIT_CLAIM, shown, this::edit);
        commands.bind(CommandId.CLAIM_STATE, chosen, claims::stateMenu);
        commands.bind(CommandId.CLAIM_PRIORITY, chosen, claims::priorityMenu);
        commands.bind(CommandId.DELETE_CLAIMS, shown, this::delete);
        for (int place = 0; place <= 9; place++) {
            int asked = place;
            commands.bind(CommandId.rate(place), chosen, () -> claims.rateAt(asked));
        }
    }

    private boolean isInNotes() {
        return head.parts().getValue() == SheetHead.Part.NOTES && notes.hasFocus();
    }

    private void showPart() {
        boolean inNotes = head.parts().getValue() == SheetHead.Part.NOTES;
        claims.node().setVisible(!inNotes);
        notes.node().setVisible(inNotes);
    }

    private void focusClaims() {
        head.parts().setValue(SheetHead.Part.CLAIMS);
        claims.focus();
    }

    private void focusNotes() {
        head.parts().setValue(SheetHead.Part.NOTES);
        notes.focus();
    }

    /** The note that has the focus, else the chosen claim, wherever the focus is: it may just have been marked. */
    private void edit() {
        if (isInNotes()) {
            notes.editChosen();
        } else {
            head.parts().setValue(SheetHead.Part.CLAIMS);
            claims.editChosen();
        }
    }

    private void delete() {
        if (isInNotes()) {
            notes.deleteChosen();
        } else {
            claims.actions().delete();
        }
    }
}
