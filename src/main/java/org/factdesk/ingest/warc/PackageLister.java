package org.factdesk.ingest.warc;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factdesk.ingest.Contents;
import org.factdesk.ingest.DigestState;
import org.factdesk.ingest.Part;
import org.factdesk.ingest.zip.Archive;
import org.factdesk.ingest.zip.Entry;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** Goes through one WACZ package: its pages, and whether its files are those that its digests were made of. */
final class PackageLister {
    private final Archive archive;
    private final Map<String, String> digests;
    private final Map<String, String> titles;
    private final List<Part> parts = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private final byte[] datapackage;

    PackageLister(Archive archive) {
        this.archive = archive;
        datapackage = PackageList.small(archive, WaczContainer.DATAPACKAGE).orElse(new byte[0]);
        digests = PackageList.digests(datapackage);
        titles = PackageList.titles(archive);
    }

    void warc(Entry entry) {
        MessageDigest digest = digester(digests.get(entry.name()));
        List<Part> pages = new ArrayList<>();
        try (InputStream in = archive.stream(entry);
                InputStream counted = digest == null ? in : new DigestInputStream(in, digest)) {
            Records records = Records.of(new Guard(Channels.newChannel(counted)), 0);
            boolean more = new Pages(records, entry.name() + ":").list(pages, url -> WaczContainer.title(titles, url));
            if (more || parts.size() + pages.size() > Pages.MOST) {
                note(ProblemCode.FILE_HOLDS_MORE, String.valueOf(Pages.MOST));
            }
            if (records.isDamaged() || entry.cut()) {
                note(ProblemCode.FILE_ENDS_EARLY, null);
            }
            counted.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            note(ProblemCode.ARCHIVE_FILE_MISSING, entry.name());
        } catch (Problem refused) {
            // What was listed before stays, and so do the other files; of the digest, nothing can be said.
            notes.add(refused);
            digest = null;
        }
        DigestState state = state(entry.name(), digest);
        pages.stream()
                .limit(Math.max(0, Pages.MOST - parts.size()))
                .map(page -> page.with(page.digest().and(state)))
                .forEach(parts::add);
    }

    private void note(ProblemCode code, String argument) {
        notes.add(argument == null ? new Problem(code, archive.name()) : new Problem(code, archive.name(), argument));
    }

    private DigestState state(String name, MessageDigest digest) {
        if (digest == null) {
            return DigestState.ABSENT;
        }
        String said = digests.get(name);
        String wanted = said.substring(said.indexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
        if (wanted.equals(HexFormat.of().formatHex(digest.digest()))) {
            return DigestState.RIGHT;
        }
        note(ProblemCode.ARCHIVE_DIGEST_WRONG, name);
        return DigestState.WRONG;
    }

    DigestState compare(Entry entry) {
        MessageDigest digest = digester(digests.get(entry.name()));
        if (digest == null) {
            return DigestState.ABSENT;
        }
        try (InputStream in = new DigestInputStream(archive.stream(entry), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            note(ProblemCode.ARCHIVE_FILE_MISSING, entry.name());
        } catch (Problem refused) {
            notes.add(refused);
            return DigestState.ABSENT;
        }
        return state(entry.name(), digest);
    }

    /** The files that hold no pages, and the list of digests itself, which has a digest of its own. */
    void compareOthers() {
        for (String name : digests.keySet()) {
            archive.find(name)
                    .ifPresentOrElse(
                            entry -> {
                                if (!WaczContainer.isWarc(entry)) {
                                    compare(entry);
                                }
                            },
                            () -> note(ProblemCode.ARCHIVE_FILE_MISSING, name));
        }
        JsonNode self = PackageList.json(
                PackageList.small(archive, WaczContainer.DATAPACKAGE_DIGEST).orElse(new byte[0]));
        String said = self.path("hash").asText("");
        MessageDigest digest = digester(said);
        if (digest != null) {
            digests.put(WaczContainer.DATAPACKAGE, said);
            digest.update(datapackage);
            if (state(WaczContainer.DATAPACKAGE, digest) == DigestState.WRONG) {
                // Then none of the digests in it can be relied on.
                parts.replaceAll(part -> part.with(DigestState.WRONG));
            }
        }
        if (self.has("signedData")) {
            note(ProblemCode.ARCHIVE_SIGNATURE_UNVERIFIED, null);
        }
    }

    Contents contents() {
        List<Part> listed = new ArrayList<>(parts);
        // What the package itself calls its pages comes first; the others are what these pages loaded.
        listed.sort(Comparator.comparing(part -> !titles.containsKey(part.url())));
        return new Contents(listed, notes);
    }

    private static MessageDigest digester(String said) {
        if (said == null || said.indexOf(':') < 0) {
            return null;
        }
        String name = said.substring(0, said.indexOf(':')).strip().toLowerCase(Locale.ROOT);
        try {
            return switch (name) {
                case "sha256", "sha-256" -> MessageDigest.getInstance("SHA-256");
                case "sha512", "sha-512" -> MessageDigest.getInstance("SHA-512");
                case "sha1", "sha-1" -> MessageDigest.getInstance("SHA-1");
                case "md5" -> MessageDigest.getInstance("MD5");
                default -> null;
            };
        } catch (NoSuchAlgorithmException absent) {
            return null;
        }
    }
}
