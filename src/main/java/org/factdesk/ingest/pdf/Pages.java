package org.factdesk.ingest.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** The pages of a file in order, one at a time, each node of the tree at most once: a tree may be bent to a ring. */
final class Pages implements Iterator<PDPage> {
    private static final int DEEPEST = 200;
    private static final int MOST_NODES = 1_000_000;

    private final Deque<Kids> open = new ArrayDeque<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ResourceCache fonts = new DefaultResourceCache();
    private PDPage next;

    /** The children of one node and how far they were gone through. */
    private static final class Kids {
        private final COSArray array;
        private int at;

        private Kids(COSArray array) {
            this.array = array;
        }
    }

    Pages(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        if (root != null) {
            enter(root);
        }
        next = find();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public PDPage next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        PDPage page = next;
        next = find();
        return page;
    }

    private PDPage find() {
        while (!open.isEmpty() && seen.size() < MOST_NODES) {
            Kids kids = open.peek();
            if (kids.at >= kids.array.size()) {
                open.pop();
                continue;
            }
            COSBase kid = kids.array.getObject(kids.at++);
            if (kid instanceof COSDictionary node && enter(node)) {
                return new ReadPage(node, fonts);
            }
        }
        return null;
    }

    /** Returns whether the node is a page; goes into it when it is none. */
    private boolean enter(COSDictionary node) {
        if (!seen.add(node)) {
            return false;
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            return true;
        }
        if (open.size() < DEEPEST) {
            open.push(new Kids(kids));
        }
        return false;
    }

    /** A page whose content is unpacked within limits. */
    private static final class ReadPage extends PDPage {
        private final ResourceCache cache;
        private PDResources resources;

        private ReadPage(COSDictionary node, ResourceCache cache) {
            super(node);
            this.cache = cache;
        }

        /** What a form on the page asks for, so that fonts made once are not made again. */
        @Override
        public ResourceCache getResourceCache() {
            return cache;
        }

        @Override
        public PDResources getResources() {
            if (resources == null) {
                COSBase own =
                        org.apache.pdfbox.pdmodel.PDPageTree.getInheritableAttribute(getCOSObject(), COSName.RESOURCES);
                resources = own instanceof COSDictionary dictionary ? new PDResources(dictionary, cache) : null;
            }
            return resources;
        }

        @Override
        public RandomAccessRead getContentsForStreamParsing() throws IOException {
            return Streams.content(getCOSObject().getDictionaryObject(COSName.CONTENTS));
        }
    }
}
