package org.factdesk.ingest.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The form objects that are being drawn: none is drawn inside itself. */
final class Forms {
    private static final int DEEPEST = 30;

    private final Set<COSStream> drawn = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Draws one form. */
    interface Drawing {
        void draw(PDFormXObject form) throws IOException;
    }

    /** @param cache what of the document is made already, such as its fonts, or null */
    void draw(PDFormXObject form, ResourceCache cache, Drawing drawing) throws IOException {
        COSStream stream = form.getCOSObject();
        if (drawn.size() < DEEPEST && drawn.add(stream)) {
            try {
                drawing.draw(new ReadForm(stream, cache));
            } finally {
                drawn.remove(stream);
            }
        }
    }

    /** A form whose content is unpacked within limits. */
    private static final class ReadForm extends PDFormXObject {
        private ReadForm(COSStream stream, ResourceCache cache) {
            super(stream, cache);
        }

        @Override
        public RandomAccessRead getContentsForStreamParsing() throws IOException {
            return Streams.content(getCOSObject());
        }
    }
}
