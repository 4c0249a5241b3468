package org.factdesk.words;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/**
 * Texts by key in one language. The key's first segment names the file it stands in: {@code claims.column.rating} stands
 * in {@code claims.properties}. Texts are {@link MessageFormat} patterns, plurals are choice formats in them; apostrophes
 * are typographic, because the plain one quotes.
 */
public final class Words {
    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    public Words(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text for a key.
     *
     * @throws MissingResourceException when no file has the key: a fault of the program, which a test looks for
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle(key).getString(key), locale).format(arguments);
    }

    /**
     * The text for a key whose arguments were kept as strings, as an edit's label does: those that the pattern takes as
     * numbers become numbers again.
     */
    public String textOf(String key, List<String> arguments) {
        MessageFormat format = new MessageFormat(bundle(key).getString(key), locale);
        Format[] wanted = format.getFormatsByArgumentIndex();
        Object[] values = arguments.toArray();
        for (int i = 0; i < Math.min(wanted.length, values.length); i++) {
            if (wanted[i] instanceof NumberFormat) {
                values[i] = Long.valueOf(arguments.get(i));
            }
        }
        return format.format(values);
    }

    /**
     * The same for what a case says of itself: a key or an argument that a newer program wrote and this one does not know
     * stands there as it is, so that the rest can still be read.
     */
    public String labelOf(String key, List<String> arguments) {
        try {
            return textOf(key, arguments);
        } catch (MissingResourceException | IllegalArgumentException unknown) {
            return arguments.isEmpty() ? key : key + ": " + String.join(", ", arguments);
        }
    }

    /** The same as {@link #text}, or {@code otherwise} when no file has the key. */
    public String textOr(String otherwise, String key, Object... arguments) {
        try {
            return text(key, arguments);
        } catch (MissingResourceException missing) {
            return otherwise;
        }
    }

    /** What happened, and what was kept. */
    public String what(Problem problem) {
        List<String> arguments = problem.arguments();
        if (problem.code() == ProblemCode.TEXT_MISSING) {
            arguments = arguments.stream()
                    .map(field -> textOr(field, "field." + field))
                    .toList();
        }
        if (problem.code() == ProblemCode.CASE_DAMAGED) {
            arguments = List.of(arguments.get(0), damage(arguments.get(1)));
        }
        return textOf("problem." + problem.code().key() + ".what", arguments);
    }

    private String damage(String what) {
        String[] kindAndName = what.split(" ", 2);
        return textOr(what, "damage." + kindAndName[0], kindAndName.length > 1 ? kindAndName[1] : "");
    }

    /** What to do now. */
    public String todo(Problem problem) {
        return textOf("problem." + problem.code().key() + ".todo", problem.arguments());
    }

    /** The bundle that FXML files of that first segment are loaded with. */
    public ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String file = dot < 0 ? key : key.substring(0, dot);
        return bundles.computeIfAbsent(file, this::load);
    }

    private ResourceBundle load(String file) {
        if (!file.matches("[a-z]+")) {
            throw new MissingResourceException("no such words", Words.class.getName(), file);
        }
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.factdesk.words." + file,
                locale,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle;
    }

    /** All keys of one file, for the test that looks for unused ones. */
    Enumeration<String> keys(String file) {
        return load(file).getKeys();
    }
}
