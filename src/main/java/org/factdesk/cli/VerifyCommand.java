package org.factdesk.cli;

import org.factdesk.workbench.Desk;
import org.factdesk.workbench.history.VerifyCase;
import picocli.CommandLine.Command;

/** Checks a case against its hashes. */
@Command(name = "verify")
final class VerifyCommand extends CaseCommand {
    VerifyCommand(Tools tools) {
        super(tools);
    }

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(Desk desk) {
        VerifyCase.Outcome found = new VerifyCase(desk, tools.words()).verify();
        tools.output()
                .result(
                        tools.text("cli.verify.done", found.edits(), found.contents(), found.head()),
                        Fields.of("sound", found.isSound())
                                .and("edits", found.edits())
                                .and("contents", found.contents())
                                .and("head", found.head())
                                .and("findings", found.findings())
                                .map());
        if (found.isSound()) {
            return DONE;
        }
        tools.output()
                .problem(
                        "differs",
                        String.join("\n", found.findings()),
                        tools.text("cli.verify.differs", found.findings().size()));
        return REFUSED;
    }
}
