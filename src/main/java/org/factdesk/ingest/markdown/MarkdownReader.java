package org.factdesk.ingest.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.factdesk.ingest.Binary;
import org.factdesk.ingest.Bodies;
import org.factdesk.ingest.Charsets;
import org.factdesk.ingest.Draft;
import org.factdesk.ingest.Furniture;
import org.factdesk.ingest.Input;
import org.factdesk.ingest.Reader;
import org.factdesk.model.Metadata;
import org.factdesk.model.MetadataField;
import org.factdesk.model.Origin;
import org.factdesk.model.Reading;
import org.factdesk.problem.Problem;
import org.factdesk.problem.ProblemCode;
import org.factdesk.text.BlockText;
import org.factdesk.text.Normaliser;

/** Reads Markdown: by its ending, or because its marks cannot be anything else. */
public final class MarkdownReader implements Reader {
    private static final String VERSION = "markdown/1";
    private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd");

    /** Deeper nesting is no writing; the parser would take quadratic time over it. */
    private static final int DEEPEST = 32;

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");
    private static final Pattern STRONG_SIGN =
            Pattern.compile("(?m)^(?:---\\s*$|```|\\|?[ :]*-{3,}[ :]*\\|)|!\\[[^\\]\\n]{0,200}\\]\\([^)\\n]{1,400}\\)"
                    + "|\\[[^\\]\\n]{1,200}\\]\\((?:https?:|/|#|mailto:)[^)\\n]{0,400}\\)|\\*\\*[^*\\n]{1,200}\\*\\*");

    @Override
    public boolean canRead(Input input) {
        if (input.mediaType().isPresent()) {
            return input.mediaType().get().equals("text/markdown");
        }
        if (Binary.is(input.head())) {
            return false;
        }
        return ENDINGS.contains(input.ending()) || looksLikeMarkdown(head(input));
    }

    @Override
    public Reading read(Input input) {
        Charsets.Decoded decoded = Charsets.decode(input.bytes());
        FrontMatter front = FrontMatter.of(Normaliser.text(decoded.text()));
        MarkdownBlocks blocks = MarkdownBlocks.of(parser().parse(front.rest()));
        List<Draft> drafts = Furniture.mark(blocks.drafts());
        BlockText body = Bodies.of(drafts);
        if (body.blocks().isEmpty()) {
            throw new Problem(ProblemCode.NO_TEXT_FOUND, input.name());
        }
        return new Reading(
                input.name(),
                Metadata.builder()
                        .add(MetadataField.TITLE, front.title(), Origin.META_TAG)
                        .add(MetadataField.TITLE, blocks.title(), Origin.VISIBLE)
                        .add(MetadataField.BYLINE, front.author(), Origin.META_TAG)
                        .add(MetadataField.PUBLISHER, front.publisher(), Origin.META_TAG)
                        .add(MetadataField.PUBLISHED, front.date(), Origin.META_TAG)
                        .add(MetadataField.URL, front.url(), Origin.META_TAG)
                        .add(MetadataField.LANGUAGE, front.language(), Origin.META_TAG)
                        .build(),
                "text/markdown",
                decoded.charset(),
                VERSION,
                Normaliser.VERSION,
                body,
                blocks.leftOut());
    }

    private static Parser parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .maxOpenBlockParsers(DEEPEST)
                .build();
    }

    /** A heading mark and one more sign; one alone may be a hash tag or a rule in a plain text. */
    private static boolean looksLikeMarkdown(String text) {
        boolean heading = HEADING.matcher(text).find();
        long signs = STRONG_SIGN.matcher(text).results().limit(3).count();
        return heading ? signs >= 1 || HEADING.matcher(text).results().limit(2).count() == 2 : signs >= 3;
    }

    private static String head(Input input) {
        return Normaliser.text(Charsets.decode(input.head()).text());
    }
}
