package org.factdesk.ingest.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Takes out of a font, before PDFBox loads it, what would fill the memory, and the drawings of the glyphs where the font
 * says in other ways what they mean and how wide they are: they are never drawn here, and take long to parse.
 */
final class FontGuard {
    private static final COSName[] FILES = {COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3};
    private static final COSName[] TABLES = {COSName.TO_UNICODE, COSName.ENCODING, COSName.CID_TO_GID_MAP};

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param font its dictionary, changed in memory only */
    void check(COSDictionary font) {
        if (!seen.add(font)) {
            return;
        }
        boolean told = font.containsKey(COSName.TO_UNICODE);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        checkTables(font);
        if (descendants == null) {
            boolean measured = font.containsKey(COSName.WIDTHS) && font.containsKey(COSName.ENCODING);
            checkFiles(font.getCOSDictionary(COSName.FONT_DESC), told && measured);
        } else if (descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary descendant) {
            checkTables(descendant);
            checkFiles(descendant.getCOSDictionary(COSName.FONT_DESC), told && descendant.containsKey(COSName.W));
        }
    }

    private static void checkTables(COSDictionary font) {
        for (COSName table : TABLES) {
            removeIfLarge(font, table);
        }
    }

    private static void checkFiles(COSDictionary descriptor, boolean needless) {
        if (descriptor == null) {
            return;
        }
        for (COSName file : FILES) {
            if (needless) {
                descriptor.removeItem(file);
            } else {
                removeIfLarge(descriptor, file);
            }
        }
    }

    private static void removeIfLarge(COSDictionary owner, COSName key) {
        COSBase value = owner.getDictionaryObject(key);
        if (value instanceof COSStream stream && Streams.isTooLarge(stream)) {
            owner.removeItem(key);
        }
    }
}
