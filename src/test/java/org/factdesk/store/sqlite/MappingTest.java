package org.factdesk.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.factdesk.model.Change;
import org.factdesk.model.EditLabel;
import org.factdesk.model.Item;
import org.factdesk.model.ItemKind;

class MappingTest {
    @Provide
    Arbitrary<Item> items() {
        return Items.any();
    }

    @Provide
    Arbitrary<String> texts() {
        return Items.texts();
    }

    @Property(tries = 600)
    void everyItemComesBackFromJsonAsItWas(@ForAll("items") Item item) {
        Change change = Change.made(item);
        String json = EditJson.changes(List.of(change, change.inverse()));
        assertEquals(List.of(change, change.inverse()), EditJson.changes(json));
        assertEquals(json, EditJson.changes(EditJson.changes(json)), "written one way only");
    }

    @Property(tries = 60)
    void everyItemComesBackFromItsRowsAsItWas(@ForAll("items") Item first, @ForAll("items") Item second) {
        try (Db db = Connections.memory(Path.of("memory"))) {
            Schema schema = Schema.current();
            while (Schema.versionOf(db) < schema.version()) {
                schema.step(db);
            }
            List<Item> kept = new ArrayList<>(List.of(first));
            if (!first.id().equals(second.id())) {
                kept.add(second);
            }
            kept.forEach(item -> ItemTable.of(item.kind(), db).insert(item));
            List<Item> read = new ArrayList<>();
            for (ItemKind kind : ItemKind.values()) {
                ItemTable.of(kind, db).eachRaw(raw -> {
                    Item item = Mappings.of(kind).make(raw);
                    assertEquals(Mappings.of(kind).raw(item), raw);
                    read.add(item);
                });
            }
            assertEquals(Set.copyOf(kept), Set.copyOf(read));
            kept.forEach(item -> ItemTable.of(item.kind(), db).delete(item.id()));
            for (String side : List.of("rating", "claim_passage", "document_fact")) {
                assertEquals(0, db.number("SELECT count(*) FROM " + side), side);
            }
        }
    }

    @Property(tries = 200)
    void everyLabelComesBack(@ForAll("texts") String one, @ForAll("texts") String two) {
        EditLabel label = EditLabel.of("edit.test", one, two);
        assertEquals(label, EditJson.label(EditJson.label(label)));
    }

    @Example
    void everyKindHasOneMapping() {
        for (ItemKind kind : ItemKind.values()) {
            assertEquals(kind, Mappings.of(kind).kind());
            assertEquals(kind.type(), Mappings.of(kind).type());
        }
    }

    @Example
    void membersStandInOrderAndNullsAreLeftOut() {
        assertEquals(
                "{\"a\":[1,true,\"x\"],\"b\":{\"c\":\"\\\"\\n\"}}",
                CanonicalJson.write(Map.of("b", Map.of("c", "\"\n"), "a", List.of(1L, true, "x"))));
    }

    @Example
    void whatIsNoCanonicalValueIsRefused() {
        String nested = "[".repeat(100_000);
        for (String json : List.of("", "{", "{}{}", "1.5", "null", "[1,]", "{\"a\":1,\"a\":2}", "1e400", nested)) {
            assertThrows(IllegalArgumentException.class, () -> CanonicalJson.read(json), json);
        }
    }
}
