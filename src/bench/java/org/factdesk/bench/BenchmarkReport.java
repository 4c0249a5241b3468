package org.factdesk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/**
 * Says how a measured value stands to its limit: one line to the output and to {@code target/benchmarks.txt}, and an
 * {@link AssertionError} when it is over. A limit is best a ratio to a yardstick taken in the same run, so that it means
 * the same on every machine.
 */
public final class BenchmarkReport {
    private static final Path FILE = Path.of("target", "benchmarks.txt");
    private static final String LINE = "%-52s %12s %-34s %12s %8s %8s  %s";

    private BenchmarkReport() {}

    /** Work to be timed; whatever it throws ends the benchmark. */
    public interface Work {
        void run() throws Exception;
    }

    /** The median wall time of {@code runs} runs in milliseconds, after {@code warmups} that do not count. */
    public static double millis(int warmups, int runs, Work work) throws Exception {
        for (int i = 0; i < warmups; i++) {
            work.run();
        }
        double[] taken = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            taken[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(taken);
        return taken[runs / 2];
    }

    /**
     * Times the work and its yardstick in turns, so that a busy moment of the machine meets both, and compares the medians.
     * A yardstick of a few milliseconds is mostly noise: choose one of the work's own size.
     *
     * @return the median of the work in milliseconds
     */
    public static double compare(String name, Work work, String yardstickName, Work yardstick, double limit)
            throws Exception {
        return compare(name, 10, 11, work, yardstickName, yardstick, limit);
    }

    /** The same with as many runs as the work has time for; {@code warmups} of each do not count. */
    public static double compare(
            String name, int warmups, int runs, Work work, String yardstickName, Work yardstick, double limit)
            throws Exception {
        millis(warmups, 1, yardstick);
        millis(warmups, 1, work);
        double[] values = new double[runs];
        double[] yardsticks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            yardsticks[i] = millis(0, 1, yardstick);
            values[i] = millis(0, 1, work);
        }
        Arrays.sort(values);
        Arrays.sort(yardsticks);
        double value = values[values.length / 2];
        ratio(name, value, yardstickName, yardsticks[values.length / 2], limit);
        return value;
    }

    /** Both in milliseconds; {@code value} may be at most {@code limit} times {@code yardstick}. */
    public static void ratio(String name, double value, String yardstickName, double yardstick, double limit) {
        double ratio = value / yardstick;
        print(ratio <= limit, name, ms(value), yardstickName, ms(yardstick), times(ratio), times(limit));
    }

    /** {@code value} may be at most {@code limit}, both in {@code unit}. */
    public static void atMost(String name, double value, double limit, String unit) {
        String shown = number(value) + " " + unit;
        print(value <= limit, name, shown, "fixed", number(limit) + " " + unit, times(value / limit), times(1));
    }

    /** {@code value}, a part of 1, may be no less than {@code limit}; {@code of} says of how many. */
    public static void atLeast(String name, double value, double limit, String of) {
        print(value >= limit, name, part(value), of, part(limit), times(value / limit), times(1));
    }

    /** A value, a part of 1, that has no limit of its own. */
    public static void figure(String name, double value, String of) {
        print(true, name, part(value), of, "", "", "");
    }

    /** Says that a line could not be measured here, and why. */
    public static void skipped(String name, String yardstickName, String why) {
        try {
            append(String.format(Locale.ROOT, LINE, name, "", yardstickName, "", "", "", "skipped: " + why));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(
            boolean holds,
            String name,
            String value,
            String yardstickName,
            String yardstick,
            String ratio,
            String limit) {
        String verdict = holds ? "ok" : "OVER";
        String line = String.format(Locale.ROOT, LINE, name, value, yardstickName, yardstick, ratio, limit, verdict);
        try {
            append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!holds) {
            throw new AssertionError(line);
        }
    }

    private static void append(String line) throws IOException {
        Files.createDirectories(FILE.getParent());
        if (Files.notExists(FILE)) {
            write(String.format(Locale.ROOT, LINE, "benchmark", "value", "yardstick", "", "ratio", "limit", "verdict"));
        }
        write(line);
    }

    private static void write(String line) throws IOException {
        System.out.println(line);
        Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String ms(double millis) {
        return number(millis) + " ms";
    }

    private static String part(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
