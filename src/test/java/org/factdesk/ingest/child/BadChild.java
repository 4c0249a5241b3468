package org.factdesk.ingest.child;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.factdesk.ingest.Readers;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;

/** A child that keeps to the rules but for its reader, or one that keeps to none. */
final class BadChild {
    private BadChild() {}

    public static void main(String[] arguments) throws Exception {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "silent" -> new CountDownLatch(1).await();
            case "stranger" -> out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            case "rubbish" -> greeted(out).write("it is a long story".getBytes(StandardCharsets.US_ASCII));
            case "liar" -> lie(in, out);
            case "half" -> half(in, out);
            case "flood" -> flood(in, out);
            default -> new ReadingLoop(() -> new Readers(List.of(new TrapReader()))).serve(in, out);
        }
    }

    private static OutputStream greeted(OutputStream out) throws IOException {
        new DataOutputStream(out).writeInt(Reply.HELLO);
        return out;
    }

    /** Answers another request than was made. */
    private static void lie(InputStream in, OutputStream out) throws IOException {
        WireOut wire = new WireOut(greeted(out));
        Request request = Request.read(new WireIn(in));
        Reply.refused(request.id() + 1, new Problem(ProblemCode.NO_TEXT_FOUND, "x"))
                .write(wire);
    }

    private static void half(InputStream in, OutputStream out) throws IOException {
        WireOut wire = new WireOut(greeted(out));
        Request.read(new WireIn(in));
        wire.integer(Reply.MAGIC);
        wire.flush();
    }

    /** Says that it has a text to tell of the greatest length, and tells it for ever. */
    private static void flood(InputStream in, OutputStream out) throws IOException {
        WireOut wire = new WireOut(greeted(out));
        Request request = Request.read(new WireIn(in));
        for (int value : new int[] {Reply.MAGIC, request.id(), 0, 1, Integer.MAX_VALUE}) {
            wire.integer(value);
        }
        while (true) {
            wire.text("and so on ".repeat(1000));
        }
    }
}
