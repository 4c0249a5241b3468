package org.factdesk.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.factdesk.workbench.Desk;
import org.factdesk.workbench.history.CaseHistory;
import org.factdesk.workbench.history.FieldChange;
import org.factdesk.workbench.history.HistoryLine;
import org.factdesk.workbench.history.HistoryWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what was done to a case or to one of its claims. */
@Command(name = "history")
final class HistoryCommand extends CaseCommand {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Parameters(index = "1", arity = "0..1", paramLabel = "NUMBER", descriptionKey = "cli.history.number")
    private Integer number;

    HistoryCommand(Tools tools) {
        super(tools);
    }

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(Desk desk) {
        CaseHistory history = new CaseHistory(desk);
        List<HistoryLine> lines =
                number == null ? history.all() : history.of(claim(desk, number).id());
        HistoryWords told = new HistoryWords(tools.words(), desk.state());
        for (HistoryLine line : lines) {
            if (tools.output().isJson()) {
                tools.output().object(fields(line, told));
            } else {
                tools.output().line(text(line, told));
            }
        }
        return DONE;
    }

    private String text(HistoryLine line, HistoryWords told) {
        StringBuilder text = new StringBuilder();
        text.append(TIME.format(line.at().atZone(tools.zone())))
                .append("  ")
                .append(line.actor())
                .append("  ")
                .append(told.label(line));
        for (FieldChange change : line.changes()) {
            text.append("\n    ").append(told.name(change.field())).append(": ").append(change(change, told));
        }
        return text.toString();
    }

    private static String change(FieldChange change, HistoryWords told) {
        String before = told.before(change).replaceAll("\\s+", " ");
        String after = told.after(change).replaceAll("\\s+", " ");
        return before.isEmpty() ? after : before + " → " + (after.isEmpty() ? "–" : after);
    }

    private static Map<String, Object> fields(HistoryLine line, HistoryWords told) {
        List<Map<String, Object>> changes = line.changes().stream()
                .map(change -> Fields.of("field", change.field().key())
                        .and("item", change.item())
                        .and("before", change.before())
                        .and("after", change.after())
                        .map())
                .toList();
        return Fields.of("at", line.at())
                .and("actor", line.actor())
                .and("label", told.label(line))
                .and("nature", line.nature().key())
                .and("hash", line.hash())
                .and("changes", changes)
                .map();
    }
}
