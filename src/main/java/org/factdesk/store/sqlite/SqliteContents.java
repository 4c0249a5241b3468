package org.factdesk.store.sqlite;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.store.BodyHash;
import org.factdesk.store.Content;
import org.factdesk.store.Contents;
import org.factdesk.text.Block;
import org.factdesk.text.BlockKind;
import org.factdesk.text.BlockText;
import org.factdesk.text.Span;

/** Big contents under their hashes, files in pieces of one megabyte. */
final class SqliteContents implements Contents {
    static final int CHUNK = 1 << 20;

    private final Db db;

    SqliteContents(Db db) {
        this.db = db;
    }

    /** Keeps a content; one that is there already stays as it is. */
    void put(Content content) {
        if (content instanceof Content.File kept) {
            require(BodyHash.of(kept.bytes()), content);
            putFile(kept);
        } else if (content instanceof Content.Body body) {
            require(BodyHash.of(body.body()), content);
            db.update(
                    "INSERT INTO document_body (sha256, text, blocks) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    body.sha256(),
                    body.body().text(),
                    blocks(body.body()));
        }
    }

    private static void require(String computed, Content content) {
        if (!computed.equals(content.sha256())) {
            throw new IllegalArgumentException("a content with another hash than its own: " + content.sha256());
        }
    }

    private void putFile(Content.File kept) {
        byte[] bytes = kept.bytes();
        int made = db.update(
                "INSERT INTO stored_file (sha256, size) VALUES (?, ?) ON CONFLICT DO NOTHING", kept.sha256(), (long)
                        bytes.length);
        if (made == 0) {
            return;
        }
        for (int start = 0, position = 0; start < bytes.length; start += CHUNK, position++) {
            byte[] chunk = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + CHUNK));
            db.update(
                    "INSERT INTO stored_file_chunk (sha256, position, bytes) VALUES (?, ?, ?)",
                    kept.sha256(),
                    (long) position,
                    chunk);
        }
    }

    @Override
    public BlockText body(String sha256) {
        return db.first(
                        "SELECT text, blocks FROM document_body WHERE sha256 = ?",
                        row -> read(sha256, row.getString(1), row.getString(2)),
                        sha256)
                .orElseThrow(() -> damaged(sha256, null));
    }

    private BlockText read(String sha256, String text, String blocks) {
        BlockText body;
        try {
            body = new BlockText(text, blocks(blocks));
        } catch (RuntimeException noBody) {
            throw damaged(sha256, noBody);
        }
        if (!BodyHash.of(body).equals(sha256) || !blocks(body).equals(blocks)) {
            throw damaged(sha256, null);
        }
        return body;
    }

    @Override
    public byte[] file(String sha256) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long size = db.first("SELECT size FROM stored_file WHERE sha256 = ?", row -> row.getLong(1), sha256)
                .orElseThrow(() -> damaged(sha256, null));
        int[] expected = {0};
        db.each(
                "SELECT position, bytes FROM stored_file_chunk WHERE sha256 = ? ORDER BY position",
                row -> {
                    if (row.getLong(1) != expected[0]++) {
                        throw damaged(sha256, null);
                    }
                    bytes.writeBytes(row.getBytes(2));
                },
                sha256);
        byte[] all = bytes.toByteArray();
        if (all.length != size || !BodyHash.of(all).equals(sha256)) {
            throw damaged(sha256, null);
        }
        return all;
    }

    List<String> files() {
        return db.list("SELECT sha256 FROM stored_file ORDER BY sha256", row -> row.getString(1));
    }

    List<String> bodies() {
        return db.list("SELECT sha256 FROM document_body ORDER BY sha256", row -> row.getString(1));
    }

    private Problem damaged(String sha256, Throwable cause) {
        return new Problem(cause, ProblemCode.CASE_DAMAGED, db.file(), "content " + sha256);
    }

    private static String blocks(BlockText body) {
        return CanonicalJson.write(
                body.blocks().stream().map(SqliteContents::members).toList());
    }

    private static Map<String, Object> members(Block block) {
        Map<String, Object> members = new HashMap<>(Map.of(
                "kind", block.kind().key(),
                "level", (long) block.level(),
                "start", (long) block.span().start(),
                "end", (long) block.span().end()));
        if (block.page() > 0) {
            members.put("page", (long) block.page());
        }
        return members;
    }

    private static List<Block> blocks(String json) {
        return ((List<?>) CanonicalJson.read(json))
                .stream().map(block -> block(Raw.of(block))).toList();
    }

    private static Block block(Raw raw) {
        Integer page = raw.numberOrNull("page");
        return new Block(
                raw.word("kind", BlockKind::of),
                raw.number("level"),
                new Span(raw.number("start"), raw.number("end")),
                page == null ? 0 : page);
    }
}
