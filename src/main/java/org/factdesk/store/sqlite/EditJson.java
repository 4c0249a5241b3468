package org.factdesk.store.sqlite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factdesk.model.Change;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Item;
import org.factdesk.model.ItemKind;

/** Labels and changes as canonical JSON, and back. */
final class EditJson {
    private EditJson() {}

    static String label(EditLabel label) {
        return CanonicalJson.write(Map.of("key", label.key(), "arguments", label.arguments()));
    }

    /** Throws {@link RuntimeException} when it is no label. */
    static EditLabel label(String json) {
        Raw raw = Raw.of(CanonicalJson.read(json));
        return new EditLabel(
                raw.text("key"),
                raw.list("arguments").stream().map(String.class::cast).toList());
    }

    static String changes(List<Change> changes) {
        return CanonicalJson.write(changes.stream().map(EditJson::change).toList());
    }

    /** Throws {@link RuntimeException} when these are no changes. */
    static List<Change> changes(String json) {
        return ((List<?>) CanonicalJson.read(json))
                .stream().map(change -> change(Raw.of(change))).toList();
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", change.kind().key());
        members.put("id", change.id().toString());
        members.put("before", side(change.kind(), change.before()));
        members.put("after", side(change.kind(), change.after()));
        return members;
    }

    private static Object side(ItemKind kind, Item item) {
        return item == null ? null : Mappings.of(kind).raw(item);
    }

    private static Change change(Raw raw) {
        ItemKind kind = raw.word("kind", ItemKind::of);
        UUID id = raw.id("id");
        return new Change(kind, id, side(kind, raw, "before"), side(kind, raw, "after"));
    }

    private static Item side(ItemKind kind, Raw raw, String name) {
        Object side = raw.values().get(name);
        return side == null ? null : Mappings.of(kind).make(Raw.of(side).values());
    }
}
