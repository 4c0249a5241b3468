package org.factdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, as a script runs it. */
class MainProcessTest {
    private static final List<String> TOOLKITS = List.of("javafx.", "com.sun.glass", "java.awt.Toolkit");

    /** What the JDK loads as soon as a name is looked up or a socket is made; the classes for file URLs are no part. */
    private static final Pattern NETWORK = Pattern.compile("java\\.net\\.((Server|Datagram|Multicast)?Socket(Impl)?"
            + "|Inet[46]AddressImpl|HttpURLConnection|http\\..*)|sun\\.net\\.www\\.protocol\\.https?\\..*"
            + "|sun\\.nio\\.ch\\.((Nio)?(Server)?Socket\\w*Impl|DatagramChannel\\w*)");

    @TempDir
    Path folder;

    /** What a process did. */
    private record Ran(int exit, String out, String err) {}

    private Ran run(List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.factdesk.app.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().put("FACTDESK_HOME", folder.resolve("home").toString());
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "still running");
        return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void endsWithNoughtOneOrTwoAndSpeaksUtf8WhateverTheCharset() throws Exception {
        Files.writeString(
                folder.resolve("a.txt"),
                "Brücke wieder offen\n\nDie Brücke trägt 31.000 Autos am Tag, sagte die Bürgermeisterin – „täglich“.\n");
        List<String> latin = List.of("-Dfile.encoding=ISO-8859-1");
        assertEquals(0, run(latin, "new", "k.factcase").exit());
        assertEquals(0, run(latin, "import", "k.factcase", "a.txt").exit());
        Ran read = run(latin, "read", "a.txt");
        assertEquals("", read.err());
        assertTrue(read.out().contains("sagte die Bürgermeisterin – „täglich“"), read.out());
        Ran refused = run(latin, "claim", "add", "k.factcase", "--quote", "not there");
        assertEquals(1, refused.exit());
        assertEquals("", refused.out());
        assertEquals(2, refused.err().lines().count(), refused.err());
        assertEquals(2, run(latin, "claim", "add").exit());
        assertEquals(
                "rw-------",
                java.nio.file.attribute.PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("k.factcase"))));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayItSaysSoDoesTheDemoAndLoadsNoToolkit() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        Ran ran = run(List.of("-Xlog:class+load:file=" + loaded));
        assertEquals(0, ran.exit(), ran.err());
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("There is no display"), ran.out());
        Path pdf = folder.resolve("factdesk-demo/kestrel-bridge.pdf").toRealPath();
        assertTrue(ran.out().contains(pdf.toString()), ran.out());
        List<String> classes = classes(loaded);
        assertEquals(List.of(), starting(classes, List.of("javafx.", "com.sun.glass")));
        // No network: the demo reads, stores, searches and writes all formats without a socket or a name look-up.
        assertEquals(
                List.of(), classes.stream().filter(NETWORK.asMatchPredicate()).toList());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSmallCommandLoadsNoToolkitNoPdfAndNoHtml() throws Exception {
        assertEquals(0, run(List.of(), "new", "k.factcase").exit());
        Path loaded = folder.resolve("loaded.txt");
        Ran ran = run(List.of("-Xlog:class+load:file=" + loaded), "claim", "list", "k.factcase");
        assertEquals("The case has no claims yet.\n", ran.out());
        List<String> heavy = new ArrayList<>(TOOLKITS);
        heavy.addAll(List.of(
                "org.apache.pdfbox",
                "com.openhtmltopdf",
                "org.jsoup",
                "com.ibm.icu",
                "org.commonmark",
                "org.apache.commons"));
        assertEquals(List.of(), starting(classes(loaded), heavy));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aResultThatCannotBeWrittenIsNoSuccess() throws Exception {
        assertEquals(0, run(List.of(), "new", "k.factcase").exit());
        Path full = Path.of("/dev/full");
        if (!Files.isWritable(full)) {
            return;
        }
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.factdesk.app.Main",
                        "history",
                        "k.factcase")
                .directory(folder.toFile())
                .redirectOutput(full.toFile());
        builder.environment().put("FACTDESK_HOME", folder.resolve("home").toString());
        Process process = builder.start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        assertFalse(err.isBlank());
    }

    private static List<String> classes(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").replaceFirst(" .*", ""))
                .toList();
    }

    private static List<String> starting(List<String> classes, List<String> prefixes) {
        assertTrue(classes.size() > 400, "the log of classes is empty");
        return classes.stream()
                .filter(name -> prefixes.stream().anyMatch(name::startsWith))
                .toList();
    }
}
