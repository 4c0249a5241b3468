package org.factdesk.ingest.xml;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A walk over an XML document by local names. It ends where the document ends, or where it is broken: what stood before
 * that has been seen. Never recursive, so that no nesting is too deep.
 */
public final class Xml implements Closeable {
    private final InputStream in;
    private XMLStreamReader reader;
    private Event event = Event.END;
    private int depth;
    private boolean broken;

    /** What the walk stands at. */
    public enum Event {
        START,
        TEXT,
        END
    }

    private Xml(InputStream in) {
        this.in = in;
    }

    /** Closing the walk closes {@code in}. */
    public static Xml of(InputStream in) {
        Xml xml = new Xml(in);
        try {
            xml.reader = factory().createXMLStreamReader(Encodings.decode(in));
        } catch (XMLStreamException | IOException notXml) {
            xml.broken = true;
        }
        return xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // A second lock: should anything ask for another document all the same, it gets an empty one.
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** Goes on to the next start, end or piece of text; a text may come in several pieces. */
    public boolean next() {
        try {
            while (reader != null && !broken && reader.hasNext()) {
                if (take(reader.next())) {
                    return true;
                }
            }
        } catch (XMLStreamException damaged) {
            broken = true;
        }
        return false;
    }

    private boolean take(int kind) {
        switch (kind) {
            case XMLStreamConstants.START_ELEMENT -> {
                event = Event.START;
                depth++;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                event = Event.END;
                depth--;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                event = Event.TEXT;
            default -> {
                return false;
            }
        }
        return true;
    }

    public Event event() {
        return event;
    }

    public boolean isStart() {
        return event == Event.START;
    }

    public boolean isEnd() {
        return event == Event.END;
    }

    public boolean isText() {
        return event == Event.TEXT;
    }

    /** At a start or an end: the element's name without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** At a start or an end: the namespace of the name, or empty. */
    public String namespace() {
        return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    }

    /** At a text. */
    public String text() {
        return reader.getText();
    }

    /** At a start: the first attribute of that name without its prefix, or empty. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** At a start: whether it has such an attribute, be it empty. */
    public boolean has(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** At a start: a whole number, or {@code otherwise} where there is none. */
    public int number(String name, int otherwise) {
        String value = attribute(name).strip();
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** How many elements are open; at an end, without the one that ends. */
    public int depth() {
        return depth;
    }

    /** At a start: goes on to its end. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // Nothing of it is wanted.
        }
    }

    /** At a start: goes on to its end and returns all text on the way. */
    public String textInside() {
        int outside = depth - 1;
        StringBuilder text = new StringBuilder();
        while (depth > outside && next()) {
            if (isText()) {
                text.append(text());
            }
        }
        return text.toString();
    }

    /** Whether the walk ended because what follows is no sound XML. */
    public boolean isBroken() {
        return broken;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
