package org.factdesk.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The ordered ratings of which a case chooses. A case carries its scale, so that it can be read without this program.
 *
 * @param key which built-in scale it came from, or a name of the user's
 * @param ratings in the order shown: true to false, then those beside the scale; at most nine, one a digit key
 */
public record RatingScale(UUID id, String key, String name, List<Rating> ratings) implements Item {
    public RatingScale {
        Objects.requireNonNull(id);
        key = Require.words("key", key);
        name = Require.words("name", name);
        ratings = List.copyOf(ratings);
        if (ratings.isEmpty() || ratings.size() > 9) {
            throw new IllegalArgumentException(ratings.size() + " ratings");
        }
        Set<String> keys = new HashSet<>();
        for (Rating rating : ratings) {
            if (!keys.add(rating.key())) {
                throw new IllegalArgumentException("rating twice: " + rating.key());
            }
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.RATING_SCALE;
    }

    /** The rating with that key; empty for null and for a key of another scale. */
    public Optional<Rating> rating(String ratingKey) {
        return ratings.stream().filter(r -> r.key().equals(ratingKey)).findFirst();
    }

    /**
     * The rating that a person means by a key or a label, whatever its case; hyphens and spaces are alike. A digit is the
     * place on the scale, from 1, where no rating is called so.
     */
    public Optional<Rating> named(String word) {
        String wanted = plain(word);
        return ratings.stream()
                .filter(r -> plain(r.key()).equals(wanted) || plain(r.label()).equals(wanted))
                .findFirst()
                .or(() -> at(wanted));
    }

    private Optional<Rating> at(String place) {
        return place.matches("[1-9]") && Integer.parseInt(place) <= ratings.size()
                ? Optional.of(ratings.get(Integer.parseInt(place) - 1))
                : Optional.empty();
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }
}
