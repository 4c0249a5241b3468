package org.factdesk.ingest;

import java.util.Objects;

/**
 * One document in a file that holds several. Texts that are not known are empty, never null.
 *
 * @param id names it inside its file, for good; never digits alone, so that a number can mean a place in the list
 * @param title of the document, where the container knows it
 * @param name of the file that it was or would be, without any folder
 * @param mediaType without parameters, such as {@code text/html}
 * @param url where it was saved from
 * @param savedAt when it was saved or sent: an ISO date-time with its zone
 * @param size in bytes as it lies in the container, or -1 where that is not known before it is opened
 * @param digest what the container's digest says of it
 * @param readable whether it is of a kind that may hold text, and whole enough to be opened
 */
public record Part(
        String id,
        String title,
        String name,
        String mediaType,
        String url,
        String savedAt,
        long size,
        DigestState digest,
        boolean readable) {
    public Part {
        if (id.isEmpty() || id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("a part's id is more than digits: " + id);
        }
        Objects.requireNonNull(title);
        Objects.requireNonNull(name);
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(url);
        Objects.requireNonNull(savedAt);
        Objects.requireNonNull(digest);
    }

    /** The same part with another word on its digest. */
    public Part with(DigestState other) {
        return new Part(id, title, name, mediaType, url, savedAt, size, other, readable);
    }

    /** What a person would call it: its title, else its address, else its name, else its id. */
    public String label() {
        if (!title.isEmpty()) {
            return title;
        }
        if (!url.isEmpty()) {
            return url;
        }
        return name.isEmpty() ? id : name;
    }
}
