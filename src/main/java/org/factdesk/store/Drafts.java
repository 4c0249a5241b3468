package org.factdesk.store;

import java.util.Optional;

/** Text being typed and not saved yet, kept so that a crash loses none of it. No part of the case's history. */
public interface Drafts {
    Optional<String> get(String key);

    /** Keeps the text durably; an empty one removes the draft. */
    void put(String key, String text);
}
