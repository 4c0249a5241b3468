package org.factdesk.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.factdesk.model.Edit;
import org.factdesk.model.Nature;
import org.factdesk.model.RecordedEdit;
import org.factdesk.store.BodyHash;

/** One row of the log, column by column as it stands there. */
record EditRow(
        String device,
        long position,
        String id,
        String at,
        String actor,
        String label,
        String nature,
        String of,
        String changes,
        String previous,
        String hash) {
    /** The hash before the first edit of a chain: 32 zero bytes. */
    static final String BEGINNING = "0".repeat(64);

    static final String COLUMNS = "device, position, id, at, actor, label, nature, of_edit, changes, previous, hash";

    /** The row for an edit that comes after the one with hash {@code previous}. */
    static EditRow of(Edit edit, UUID device, long position, String previous) {
        EditRow open = new EditRow(
                device.toString(),
                position,
                edit.id().toString(),
                edit.at().toString(),
                edit.actor(),
                EditJson.label(edit.label()),
                edit.nature().key(),
                edit.of() == null ? null : edit.of().toString(),
                EditJson.changes(edit.changes()),
                previous,
                null);
        return open.withHash(open.computeHash());
    }

    static EditRow read(ResultSet row) throws SQLException {
        return new EditRow(
                row.getString("device"),
                row.getLong("position"),
                row.getString("id"),
                row.getString("at"),
                row.getString("actor"),
                row.getString("label"),
                row.getString("nature"),
                row.getString("of_edit"),
                row.getString("changes"),
                row.getString("previous"),
                row.getString("hash"));
    }

    private EditRow withHash(String computed) {
        return new EditRow(device, position, id, at, actor, label, nature, of, changes, previous, computed);
    }

    /**
     * The hash that follows from the other columns, whose JSON goes in as it stands: a changed space changes it.
     *
     * @throws IllegalArgumentException when {@code previous} is no hexadecimal number
     */
    String computeHash() {
        byte[] before = HexFormat.of().parseHex(previous);
        byte[] json = json().getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[before.length + json.length];
        System.arraycopy(before, 0, both, 0, before.length);
        System.arraycopy(json, 0, both, before.length, json.length);
        return BodyHash.of(both);
    }

    private String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("device", device);
        members.put("position", position);
        members.put("id", id);
        members.put("at", at);
        members.put("actor", actor);
        members.put("label", new CanonicalJson.Written(label));
        members.put("nature", nature);
        members.put("of", of);
        members.put("changes", new CanonicalJson.Written(changes));
        return CanonicalJson.write(members);
    }

    Object[] values() {
        return new Object[] {device, position, id, at, actor, label, nature, of, changes, previous, hash};
    }

    /** Throws {@link RuntimeException} when the columns make no edit. */
    RecordedEdit toEdit() {
        Edit edit = new Edit(
                UUID.fromString(id),
                Instant.parse(at),
                actor,
                EditJson.label(label),
                Nature.of(nature),
                of == null ? null : UUID.fromString(of),
                EditJson.changes(changes));
        return new RecordedEdit(edit, UUID.fromString(device), position, hash);
    }
}
