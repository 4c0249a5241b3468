package org.factdesk.ingest.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Unpacks the streams of a PDF, up to a limit. PDFBox would unpack a few bytes to all the memory there is. */
final class Streams {
    /** In bytes, of all the content of one page or form. */
    private static final int LARGEST_CONTENT = 16 << 20;

    /** In bytes, of a font or a table that belongs to one. */
    private static final int LARGEST_PART = 64 << 20;

    private static final List<COSName> FLATE = List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    /** Filters that pack text; the others pack pictures. */
    private static final Set<COSName> FOR_TEXT = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CRYPT);

    private Streams() {}

    /** What the content of a page, a stream or an array of streams, says, cut at the limit. */
    static RandomAccessRead content(COSBase contents) throws IOException {
        List<InputStream> parts = new ArrayList<>();
        for (COSStream stream : streams(contents)) {
            parts.add(open(stream));
            parts.add(new ByteArrayInputStream(new byte[] {'\n'}));
        }
        if (parts.isEmpty()) {
            return new RandomAccessReadBuffer(new byte[0]);
        }
        InputStream all = new java.io.SequenceInputStream(Collections.enumeration(parts));
        return new NonSeekableRandomAccessReadInputStream(new ContentStream(all, LARGEST_CONTENT));
    }

    private static List<COSStream> streams(COSBase contents) {
        List<COSStream> streams = new ArrayList<>();
        if (contents instanceof COSStream stream) {
            streams.add(stream);
        } else if (contents instanceof COSArray array) {
            for (COSBase item : array) {
                COSBase part = item instanceof COSObject object ? object.getObject() : item;
                if (part instanceof COSStream stream) {
                    streams.add(stream);
                }
            }
        }
        return streams;
    }

    private static InputStream open(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        boolean plain = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
        if (filters.isEmpty()) {
            return stream.createRawInputStream();
        }
        if (plain && filters.size() == 1 && FLATE.contains(filters.get(0))) {
            return new org.apache.pdfbox.filter.FlateFilterDecoderStream(stream.createRawInputStream());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (FOR_TEXT.containsAll(filters)) {
            decode(stream, filters, LARGEST_CONTENT, out);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    /** Whether unpacking the stream would go over what a part of a font may have. */
    static boolean isTooLarge(COSStream stream) {
        List<COSName> filters = filters(stream);
        try {
            return !filters.isEmpty() && decode(stream, filters, LARGEST_PART, OutputStream.nullOutputStream());
        } catch (IOException damaged) {
            // Who needs the stream will meet the same damage, and say so or do without it.
            return false;
        }
    }

    /** Unpacks what a stream holds, as far as the limit goes. */
    static void copy(COSStream stream, int limit, OutputStream out) throws IOException {
        List<COSName> filters = filters(stream);
        if (filters.isEmpty()) {
            try (InputStream in = stream.createRawInputStream()) {
                out.write(in.readNBytes(limit));
            }
        } else if (FOR_TEXT.containsAll(filters)) {
            decode(stream, filters, limit, out);
        }
    }

    /** Returns whether the limit cut it. */
    private static boolean decode(COSStream stream, List<COSName> filters, int limit, OutputStream out)
            throws IOException {
        byte[] held = null;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            ByteArrayOutputStream between = new ByteArrayOutputStream();
            LimitedOutput limited = new LimitedOutput(last ? out : between, limit);
            Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
            try (InputStream in = held == null ? stream.createRawInputStream() : new ByteArrayInputStream(held)) {
                filter.decode(in, limited, stream, i, DecodeOptions.DEFAULT);
            } catch (LimitedOutput.Full full) {
                return true;
            }
            held = between.toByteArray();
        }
        return false;
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), 4); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
