package org.factdesk.cli;

import org.factdesk.model.EditLabel;
import org.factdesk.workbench.Desk;
import picocli.CommandLine.Command;

/** Takes back the last step of a case. */
@Command(name = "undo")
final class UndoCommand extends CaseCommand {
    UndoCommand(Tools tools) {
        super(tools);
    }

    @Override
    int run(Desk desk) {
        EditLabel label = desk.undo().edit().label();
        String what = tools.words().labelOf(label.key(), label.arguments());
        tools.output()
                .result(
                        tools.text("cli.undo.done", what),
                        Fields.of("undone", what).map());
        return DONE;
    }
}
