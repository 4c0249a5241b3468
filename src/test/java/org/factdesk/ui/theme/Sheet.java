package org.factdesk.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a style sheet of the program, and what a test wants to know of it. */
record Sheet(String name, String text) {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("(?m)([-a-z0-9]+)\\s*:\\s*([^;{}]+);");
    private static final Pattern VARIABLE = Pattern.compile("(?<![-\\w])-(?:fd|color)-[-a-z0-9]+");

    /** The sheets a window gets, colours of {@code theme} first. */
    static List<Sheet> all(Theme theme) {
        return Themes.sheets(theme).stream()
                .map(address -> read(address.substring(address.lastIndexOf('/') + 1)))
                .toList();
    }

    static Sheet read(String name) {
        try (InputStream in = Themes.class.getResourceAsStream(name)) {
            return new Sheet(
                    name,
                    COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name to value, the last one of a name counting. */
    Map<String, String> declarations() {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher matcher = DECLARATION.matcher(text);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2).strip());
        }
        return found;
    }

    /** Every colour variable named in a value. */
    List<String> used() {
        List<String> names = new ArrayList<>();
        Matcher matcher = DECLARATION.matcher(text);
        while (matcher.find()) {
            Matcher variable = VARIABLE.matcher(matcher.group(2));
            while (variable.find()) {
                names.add(variable.group());
            }
        }
        return names;
    }
}
