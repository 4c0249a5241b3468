package org.factdesk.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which room may import which, as the design's table says. A room ending in {@code .*} is one package per feature. */
final class Rooms {
    static final String ROOT = "org.factdesk";

    private static final Set<String> UI_BASE =
            Set.of("text", "problem", "words", "model", "workbench", "workbench.*", "report");
    private static final Map<String, Set<String>> MAY_IMPORT = table();

    private Rooms() {}

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        table.put("text", Set.of());
        table.put("problem", Set.of());
        table.put("words", Set.of("problem"));
        table.put("model", Set.of("text", "problem"));
        table.put("anchor", Set.of("text", "model"));
        table.put("ingest", Set.of("ingest.language", "model", "text", "problem"));
        // What every reader's text is given in the end: decision 102.
        table.put("ingest.language", Set.of("model"));
        // Two rooms of tools that several formats share: decision 86.
        table.put("ingest.zip", Set.of("ingest", "problem"));
        table.put("ingest.xml", Set.of());
        table.put("ingest.*", Set.of("ingest", "ingest.zip", "ingest.xml", "model", "text", "problem"));
        table.put("pdf", Set.of());
        table.put("ingest.pdf", Set.of("ingest", "pdf", "model", "text", "problem"));
        table.put("store", Set.of("model", "text", "problem"));
        table.put("store.*", Set.of("store", "model", "text", "problem"));
        table.put("report", Set.of("model", "text", "words", "problem"));
        table.put("report.*", Set.of("report", "model", "text", "words", "problem"));
        // The PDF is printed from the HTML: decision 30.
        table.put("report.pdf", Set.of("report", "report.*", "pdf", "model", "text", "words", "problem"));
        table.put("settings", Set.of("problem"));
        Set<String> workbench = Set.of("text", "problem", "words", "model", "anchor", "ingest", "store", "report");
        table.put("workbench", workbench);
        table.put("workbench.*", plus(workbench, "workbench", "workbench.*"));
        table.put("ui.task", Set.of("problem", "workbench"));
        table.put("ui.theme", Set.of());
        table.put("ui.control", Set.of("text", "model", "ui.theme"));
        table.put("ui.dialog", Set.of("problem", "words", "ui.control", "ui.theme"));
        table.put("ui.session", plus(UI_BASE, "ui.task", "ui.dialog"));
        Set<String> feature = plus(UI_BASE, "ui.task", "ui.theme", "ui.control", "ui.dialog", "ui.session");
        table.put("ui.shell", feature);
        // What a file holds is chosen from in the window: decision 98.
        table.put("ui.cases", plus(feature, "ingest"));
        table.put("ui.*", feature);
        table.put("cli", plus(UI_BASE, "ingest"));
        table.put("app", Set.of("*"));
        return table;
    }

    /** Every room of the table. */
    static Set<String> all() {
        return MAY_IMPORT.keySet();
    }

    /** The room of a package under {@link #ROOT}; empty when the table has none for it. */
    static Optional<String> of(String packageName) {
        if (!packageName.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        String path = packageName.substring(ROOT.length() + 1);
        if (MAY_IMPORT.containsKey(path)) {
            return Optional.of(path);
        }
        int dot = path.lastIndexOf('.');
        String family = dot < 0 ? path : path.substring(0, dot) + ".*";
        return MAY_IMPORT.containsKey(family) ? Optional.of(family) : Optional.empty();
    }

    /** Whether a class of the first package may import one of the second; a package may import itself. */
    static boolean mayImport(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        Optional<String> room = of(from);
        Optional<String> target = of(to);
        if (room.isEmpty() || target.isEmpty()) {
            return false;
        }
        Set<String> allowed = MAY_IMPORT.get(room.get());
        return allowed.contains("*") || allowed.contains(target.get());
    }

    /** Rooms of the table in which none of these packages lies. */
    static List<String> without(Set<String> packages) {
        return all().stream()
                .filter(room -> packages.stream().map(Rooms::of).noneMatch(found -> found.equals(Optional.of(room))))
                .toList();
    }

    private static Set<String> plus(Set<String> base, String... more) {
        Set<String> all = new java.util.HashSet<>(base);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
