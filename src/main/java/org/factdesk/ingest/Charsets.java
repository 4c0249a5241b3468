package org.factdesk.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Bytes to text: byte order mark, then UTF-8 if every byte fits, then what the document declares, then a guess. */
public final class Charsets {
    private static final int UTF16_LOOKED_AT = 4096;

    private Charsets() {}

    /**
     * A decoded text.
     *
     * @param charset IANA name of the charset it was read in
     */
    public record Decoded(String text, String charset) {
        public Decoded {
            // A byte order mark is no word: left in, it would begin a page's body before its head.
            text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }

    public static Decoded decode(byte[] bytes) {
        return decode(bytes, "");
    }

    /**
     * Never fails: what cannot be decoded becomes U+FFFD.
     *
     * @param declared the charset that the document says it is in, or empty; a name nobody knows is passed over
     */
    public static Decoded decode(byte[] bytes, String declared) {
        Optional<Charset> marked = utf16Of(bytes);
        if (marked.isPresent()) {
            return new Decoded(new String(bytes, marked.get()), marked.get().name());
        }
        // Strict UTF-8 is asked before the declaration: prose in another charset never passes, a wrong declaration
        // often does.
        Optional<Charset> named = named(declared).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        Optional<String> utf8 = named.filter(Charsets::isSevenBit).isPresent() ? Optional.empty() : utf8(bytes);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), "UTF-8");
        }
        Charset charset = named.orElseGet(() -> mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : GuessedCharset.of(bytes));
        return new Decoded(new String(bytes, charset), charset.name());
    }

    /** UTF-16, told by its mark, or by the zero bytes that most of its Latin letters have. */
    static Optional<Charset> utf16Of(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        int pairs = Math.min(bytes.length, UTF16_LOOKED_AT) / 2;
        int high = 0;
        int low = 0;
        for (int i = 0; i < pairs; i++) {
            high += bytes[2 * i] == 0 ? 1 : 0;
            low += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4 || Math.min(high, low) > pairs / 50 || Math.max(high, low) < pairs * 7 / 10) {
            return Optional.empty();
        }
        return Optional.of(high > low ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /** The text when every byte fits. */
    private static Optional<String> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The quick decoder writes U+FFFD for what does not fit; only a text with such a letter is decoded by the slow
        // one.
        return text.indexOf(0xFFFD) < 0 ? Optional.of(text) : strictly(bytes);
    }

    private static Optional<String> strictly(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException notInIt) {
            return Optional.empty();
        }
    }

    /** Whether nearly all non-ASCII bytes are good UTF-8: a text cut in a letter, or with one stray byte, is still that. */
    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int good = 0;
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bad += c == 0xFFFD ? 1 : 0;
            good += c >= 0x80 && c != 0xFFFD ? 1 : 0;
        }
        return good >= 10 * bad && good > 0;
    }

    /** Charsets that write foreign letters in ASCII bytes, and so would pass for UTF-8. */
    private static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    /** As browsers read the names: Latin-1 and ASCII mean Windows-1252, whose extra letters they lack. */
    private static Optional<Charset> named(String declared) {
        String name = declared.strip().toLowerCase(Locale.ROOT);
        if (Arrays.asList("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii")
                .contains(name)) {
            name = "windows-1252";
        } else if (name.startsWith("utf-16") || name.startsWith("utf16")) {
            name = "utf-8";
        } else if (name.equals("gb2312") || name.equals("gbk")) {
            name = "gb18030";
        }
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
