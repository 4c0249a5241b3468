package org.factdesk.ingest.docx;

import org.factdesk.ingest.xml.Xml;

/** What the file says of itself; texts that it does not say are empty. */
record Properties(String title, String author, String language) {
    static final Properties NONE = new Properties("", "", "");

    static Properties of(Xml xml) {
        String title = "";
        String author = "";
        String language = "";
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "title" -> title = xml.textInside();
                    case "creator" -> author = xml.textInside();
                    case "language" -> language = xml.textInside();
                    default -> {}
                }
            }
        }
        return new Properties(title, author, language);
    }
}
