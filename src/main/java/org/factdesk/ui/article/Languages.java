package org.factdesk.ui.article;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.util.StringConverter;

/** Languages to choose from, by their tags, named in the window's language. */
final class Languages extends StringConverter<String> {
    private static final Set<String> COMMON = Set.of(
            "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu",
            "hy", "id", "is", "it", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "ms", "nb", "nl", "pl", "ps", "pt", "ro",
            "ru", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "te", "th", "tr", "uk", "ur", "uz", "vi", "zh");

    private final Locale shownIn;

    Languages(Locale shownIn) {
        this.shownIn = shownIn;
    }

    /** The usual tags by the order of their names, and that one; the first stands for an unknown language. */
    List<String> with(String present) {
        List<String> tags = new ArrayList<>(COMMON);
        if (!present.isEmpty() && !COMMON.contains(present)) {
            tags.add(present);
        }
        Collator order = Collator.getInstance(shownIn);
        tags.sort((a, b) -> order.compare(toString(a), toString(b)));
        tags.add(0, "");
        return tags;
    }

    /** The name of a language; a dash when it is not known. */
    @Override
    public String toString(String tag) {
        return tag == null || tag.isEmpty() ? "–" : Locale.forLanguageTag(tag).getDisplayName(shownIn);
    }

    @Override
    public String fromString(String name) {
        throw new UnsupportedOperationException("languages are chosen, not typed");
    }
}
