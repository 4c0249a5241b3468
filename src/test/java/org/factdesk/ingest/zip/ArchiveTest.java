package org.factdesk.ingest.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.factdesk.ingest.Input;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final String LONG = "A line of a harbour report, number %d.\n".repeat(400);

    @TempDir
    Path folder;

    @Test
    void aBombThatSaysItIsPackedLargeIsRefusedToo() {
        byte[] bomb = new Zips().add("a", new byte[100 << 20]).bytes();
        bomb[indexOf(bomb, "PK\u0001\u0002") + 23] = (byte) 0xF0;
        Archive archive = Archive.open(Input.of("a.zip", bomb), Limits.streaming(10, 400));
        assertEquals(ProblemCode.FILE_UNPACKS_TOO_LARGE, codeOf(() -> archive.bytes(entry(archive, "a"))));
    }

    @Test
    void anEntryWhoseHeaderReachesBeyondTheEndIsDamaged() throws IOException {
        for (byte[] bytes : List.of(
                new Zips().store("a", "harbour").bytes(),
                new Zips().add("a", "harbour").bytes())) {
            bytes[28] = (byte) 0xFF;
            bytes[29] = (byte) 0xFF;
            assertEquals(ProblemCode.FILE_DAMAGED, codeOf(() -> text(open(bytes), "a")));
            Path file = Files.write(folder.resolve("beyond.zip"), bytes);
            try (Archive archive = Archive.open("beyond.zip", file, Limits.DOCUMENT)) {
                assertEquals(ProblemCode.FILE_DAMAGED, codeOf(() -> text(archive, "a")));
            }
        }
    }

    @Test
    void anEntryThatSaysItIsAsLongAsANumberCanBeEndsWithTheFile() throws IOException {
        byte[] bytes = "..harbour".getBytes(StandardCharsets.UTF_8);
        Entry entry = new Entry("a", Long.MAX_VALUE, -1, true, false, true, new Entry.Place(0, Entry.Place.STORED, -1));
        try (EntryStream in = new EntryStream(Source.of(bytes), entry, 2, new Budget("a.zip", Limits.DOCUMENT))) {
            assertEquals("harbour", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void entriesAreFoundByNameInTheArchivesOrder() {
        Archive archive = open(small());
        assertEquals(List.of("mimetype", "word/document.xml", "word/größe.xml"), names(archive));
        assertEquals("text/x", text(archive, "mimetype"));
        assertEquals(LONG, text(archive, "word/document.xml"));
        assertEquals("ü", text(archive, "word/größe.xml"));
        assertTrue(archive.find("word/missing.xml").isEmpty());
        assertFalse(archive.isDamaged());
        assertEquals(List.of(), archive.passedOver());
    }

    @Test
    void aFileIsReadAtItsPlacesAsAnArrayIs() throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), small());
        try (Archive archive = Archive.open("a.zip", file, Limits.DOCUMENT)) {
            assertEquals(LONG, text(archive, "word/document.xml"));
        }
        assertEquals(
                ProblemCode.FILE_UNREADABLE,
                codeOf(() -> Archive.open("b.zip", folder.resolve("b.zip"), Limits.DOCUMENT)));
    }

    @Test
    void whatStandsBeforeAnArchiveOnlyShiftsIt() {
        byte[] shifted = join("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8), small());
        assertEquals(LONG, text(open(shifted), "word/document.xml"));
    }

    @Test
    void namesThatLeadOutOfTheArchiveAndSecondOnesArePassedOver() {
        byte[] bytes = new Zips()
                .add("../../x", "1")
                .add("/etc/x", "2")
                .add("C:\\x", "3")
                .add("a\\..\\..\\x", "4")
                .add("a\nb", "5")
                .add("sub\\fine.txt", "6")
                .add("sab/fine.txt", "7")
                .add("..x", "8")
                .add("folder/", "")
                .bytes();
        Archive archive = open(replace(bytes, "sab/fine.txt", "sub\\fine.txt"));
        assertEquals(List.of("sub/fine.txt", "..x"), names(archive));
        assertEquals("6", text(archive, "sub/fine.txt"));
        assertEquals(
                List.of("../../x", "/etc/x", "C:\\x", "a\\..\\..\\x", "a\nb", "sub\\fine.txt"), archive.passedOver());
    }

    @Test
    void aTruncatedArchiveGivesWhatStandsBeforeItsEnd() {
        byte[] whole = small();
        int whenWhole = 0;
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            try (Archive archive = open(part)) {
                assertTrue(archive.isDamaged());
                Map<String, String> texts = archive.entries().stream()
                        .collect(Collectors.toMap(Entry::name, entry -> text(archive, entry.name())));
                assertTrue(LONG.startsWith(texts.getOrDefault("word/document.xml", "")));
                whenWhole += LONG.equals(texts.get("word/document.xml")) ? 1 : 0;
            } catch (Problem refused) {
                assertEquals(ProblemCode.FILE_DAMAGED, refused.code());
                assertTrue(length < 40, "nothing found of " + length + " bytes");
            }
        }
        assertTrue(whenWhole > 50, "whole in " + whenWhole + " lengths only");
    }

    @Test
    void aBrokenListIsMadeUpForByTheHeaders() {
        byte[] bytes = small();
        int list = indexOf(bytes, "PK\u0001\u0002");
        bytes[list + 1] = 'X';
        Archive archive = open(bytes);
        assertTrue(archive.isDamaged());
        assertEquals(LONG, text(archive, "word/document.xml"));
        assertEquals("ü", text(archive, "word/größe.xml"));
    }

    @Test
    void aBombIsRefusedWhileItUnpacks() {
        byte[] bomb = new Zips().add("a", new byte[100 << 20]).bytes();
        assertTrue(bomb.length < 200_000);
        Archive archive = open(bomb);
        long start = System.nanoTime();
        assertEquals(ProblemCode.FILE_UNPACKS_TOO_LARGE, codeOf(() -> archive.bytes(entry(archive, "a"))));
        assertTrue(System.nanoTime() - start < 2_000_000_000L);
    }

    @Test
    void entriesAndTheirSumAreLimited() {
        byte[] two = new Zips().add("a", "12345").add("b", "12345").bytes();
        assertEquals(
                ProblemCode.FILE_UNPACKS_TOO_LARGE,
                codeOf(() -> Archive.open(Input.of("a", two), new Limits(1, 10, 10, 10))));
        Archive one = Archive.open(Input.of("a", two), new Limits(2, 4, 10, 10));
        assertEquals(ProblemCode.FILE_UNPACKS_TOO_LARGE, codeOf(() -> one.bytes(entry(one, "a"))));
        Archive sum = Archive.open(Input.of("a", two), new Limits(2, 5, 9, 10));
        assertEquals(5, sum.bytes(entry(sum, "a")).length);
        assertEquals(ProblemCode.FILE_UNPACKS_TOO_LARGE, codeOf(() -> sum.bytes(entry(sum, "b"))));
    }

    @Test
    void anEncryptedEntryAndAStrangePackingAreNamed() {
        byte[] bytes = new Zips().add("a", "words").bytes();
        int list = indexOf(bytes, "PK\u0001\u0002");
        byte[] locked = bytes.clone();
        locked[list + 8] |= 1;
        assertEquals(ProblemCode.FILE_PROTECTED, codeOf(() -> text(open(locked), "a")));
        byte[] strange = bytes.clone();
        strange[list + 10] = 14;
        assertEquals(ProblemCode.FILE_NOT_UNDERSTOOD, codeOf(() -> text(open(strange), "a")));
    }

    @Test
    void aWrongChecksumIsNoticed() {
        byte[] bytes = new Zips().store("a", "harbour").bytes();
        bytes[indexOf(bytes, "harbour")] = 'H';
        assertEquals(ProblemCode.FILE_DAMAGED, codeOf(() -> text(open(bytes), "a")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PK\u0003\u0004", "PK\u0003\u0004 and then some words that are no archive at all, not even one"})
    void whatOnlyBeginsAsAnArchiveIsDamaged(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(Archive.isZip(bytes));
        assertEquals(ProblemCode.FILE_DAMAGED, codeOf(() -> allOf(open(bytes))));
    }

    @Test
    void anEmptyArchiveIsSound() {
        byte[] bytes = new Zips().bytes();
        assertTrue(Archive.isZip(bytes));
        assertEquals(List.of(), names(open(bytes)));
    }

    @Property(tries = 300)
    void anyContentComesOutAsItWasPutIn(@ForAll byte[] first, @ForAll byte[] second) {
        Archive archive = open(new Zips().add("1", first).add("2", second).bytes());
        assertArrayEquals(first, archive.bytes(entry(archive, "1")));
        assertArrayEquals(second, archive.bytes(entry(archive, "2")));
    }

    @Property(tries = 500)
    void changedBytesEndInAProblemOrInBytes(@ForAll int at, @ForAll byte value, @ForAll int at2, @ForAll byte value2) {
        byte[] bytes = small();
        bytes[Math.floorMod(at, bytes.length)] = value;
        bytes[bytes.length - 1 - Math.floorMod(at2, 300)] = value2;
        try {
            allOf(open(bytes));
        } catch (Problem refused) {
            assertTrue(refused.code() != ProblemCode.UNEXPECTED);
        }
    }

    private static byte[] small() {
        return new Zips()
                .store("mimetype", "text/x")
                .add("word/document.xml", LONG)
                .add("word/größe.xml", "ü")
                .bytes();
    }

    private static Archive open(byte[] bytes) {
        return Archive.open(Input.of("a.zip", bytes), Limits.DOCUMENT);
    }

    private static List<String> names(Archive archive) {
        return archive.entries().stream().map(Entry::name).toList();
    }

    private static Entry entry(Archive archive, String name) {
        return archive.find(name).orElseThrow();
    }

    private static String text(Archive archive, String name) {
        return new String(archive.bytes(entry(archive, name)), StandardCharsets.UTF_8);
    }

    private static void allOf(Archive archive) {
        archive.entries().forEach(archive::bytes);
    }

    private static ProblemCode codeOf(Runnable work) {
        return assertThrows(Problem.class, work::run).code();
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static byte[] replace(byte[] bytes, String from, String to) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
