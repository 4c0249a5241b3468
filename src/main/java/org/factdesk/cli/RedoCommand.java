package org.factdesk.cli;

import org.factdesk.model.EditLabel;
import org.factdesk.workbench.Desk;
import picocli.CommandLine.Command;

/** Brings back the step of a case that was taken back last. */
@Command(name = "redo")
final class RedoCommand extends CaseCommand {
    RedoCommand(Tools tools) {
        super(tools);
    }

    @Override
    int run(Desk desk) {
        EditLabel label = desk.redo().edit().label();
        String what = tools.words().labelOf(label.key(), label.arguments());
        tools.output()
                .result(
                        tools.text("cli.redo.done", what),
                        Fields.of("redone", what).map());
        return DONE;
    }
}
