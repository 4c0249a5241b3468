package org.factdesk.ingest.other;

import java.nio.charset.StandardCharsets;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Reader;
import org.factdesk.ingest.zip.Archive;
import org.factdesk.ingest.zip.ArchiveKind;
import org.factdesk.ingest.zip.Limits;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** Takes archives and old office files that no other reader took, and says what they are and what to do with them. */
public final class OtherFormats implements Reader {
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** How Office names the part that holds a document behind a password. */
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    @Override
    public boolean canRead(Input input) {
        return Archive.isZip(input.head()) || isOldOffice(input.head());
    }

    /** @throws Problem always */
    @Override
    public Reading read(Input input) {
        if (isOldOffice(input.head())) {
            String latin = new String(input.bytes(), StandardCharsets.ISO_8859_1);
            throw new Problem(
                    latin.contains(ENCRYPTED) ? ProblemCode.FILE_PROTECTED : ProblemCode.FILE_IS_OLD_OFFICE,
                    input.name());
        }
        // An archive in which nothing can be found says what is wrong with it when it is opened.
        try (Archive archive = Archive.open(input, Limits.DOCUMENT)) {
            ProblemCode code = code(ArchiveKind.of(input).orElse(ArchiveKind.OTHER));
            boolean unknown = code == ProblemCode.FILE_BINARY || code == ProblemCode.FILE_IS_ARCHIVE;
            throw new Problem(unknown && archive.isDamaged() ? ProblemCode.FILE_DAMAGED : code, input.name());
        }
    }

    private static ProblemCode code(ArchiveKind kind) {
        return switch (kind) {
            case SPREADSHEET -> ProblemCode.FILE_IS_SPREADSHEET;
            case PRESENTATION -> ProblemCode.FILE_IS_PRESENTATION;
            case PROGRAM -> ProblemCode.FILE_IS_PROGRAM;
            case OTHER -> ProblemCode.FILE_IS_ARCHIVE;
            default -> ProblemCode.FILE_BINARY;
        };
    }

    private static boolean isOldOffice(byte[] head) {
        for (int i = 0; i < OLD_OFFICE.length; i++) {
            if (head.length <= i || head[i] != OLD_OFFICE[i]) {
                return false;
            }
        }
        return true;
    }
}
