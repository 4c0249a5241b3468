package org.factdesk.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What the program remembers of its user between two runs. Values out of range are moved into it.
 *
 * @param installation tells this installation's chains of edits apart from others'; made once, never sent anywhere
 * @param name the analyst's name, empty until it is given
 * @param textSize of the article's paragraphs, 12 to 28 pixels
 * @param lineWidth of the article: {@code narrow}, {@code normal} or {@code wide}; anything else is normal
 * @param sans whether the article is set without serifs
 * @param windowWidth in pixels, at least 640
 * @param windowHeight in pixels, at least 480
 * @param acrossDivider article against claims, 0 to 1
 * @param downDivider claims table against the chosen claim, 0 to 1
 * @param hiddenColumns keys of the columns of the claims table that are hidden
 * @param columnWidths widths of the columns that were resized, in pixels, by key
 * @param claimsOrder what the claims table is sorted by: keys of columns with commas between, a descending one after a
 *     minus; empty for the order of the numbers
 * @param recentCases the cases opened before, the newest first, at most {@value #MOST_RECENT}
 */
public record Settings(
        UUID installation,
        String name,
        boolean dark,
        int textSize,
        String lineWidth,
        boolean sans,
        double windowWidth,
        double windowHeight,
        boolean maximized,
        double acrossDivider,
        double downDivider,
        List<String> hiddenColumns,
        Map<String, Double> columnWidths,
        String claimsOrder,
        List<RecentFile> recentCases) {
    /** Of the file's shape; raised when an older program would misread it. */
    public static final int VERSION = 1;

    private static final int MOST_RECENT = 12;
    private static final List<String> LINE_WIDTHS = List.of("narrow", "normal", "wide");

    public Settings {
        Objects.requireNonNull(installation);
        name = name.strip();
        textSize = Math.max(12, Math.min(28, textSize));
        lineWidth = LINE_WIDTHS.contains(lineWidth) ? lineWidth : LINE_WIDTHS.get(1);
        windowWidth = within(windowWidth, 640, 20_000, 1440);
        windowHeight = within(windowHeight, 480, 20_000, 900);
        acrossDivider = within(acrossDivider, 0, 1, 0.39);
        downDivider = within(downDivider, 0, 1, 0.56);
        hiddenColumns = List.copyOf(new TreeSet<>(hiddenColumns));
        columnWidths = Map.copyOf(new LinkedHashMap<>(columnWidths));
        Objects.requireNonNull(claimsOrder);
        recentCases = recentCases.stream().limit(MOST_RECENT).toList();
    }

    /** What applies before anything was set. */
    public static Settings fresh(UUID installation) {
        return new Settings(
                installation,
                "",
                false,
                17,
                LINE_WIDTHS.get(1),
                false,
                1440,
                900,
                false,
                0.39,
                0.56,
                List.of(),
                Map.of(),
                "",
                List.of());
    }

    private static double within(double value, double least, double most, double otherwise) {
        return Double.isFinite(value) ? Math.max(least, Math.min(most, value)) : otherwise;
    }
}
