package org.factdesk.workbench.history;

import java.util.UUID;

/**
 * One field before and after an edit, as {@link HistoryWords} puts it into words.
 *
 * @param item whose field it is
 * @param before empty when there was nothing; the key of a state, stance and the like, else the text
 * @param after empty when there is nothing any more
 */
public record FieldChange(Field field, UUID item, String before, String after) {}
