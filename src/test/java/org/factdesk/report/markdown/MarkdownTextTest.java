package org.factdesk.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.factdesk.testing.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text comes back from Markdown as exactly that text, wherever it stood, and never as markup. */
class MarkdownTextTest {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(Hostile.PIECES).list().ofMinSize(1).ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 3000)
    void aTextSurvivesEveryPlace(@ForAll("hostile") String text) {
        survives(text);
    }

    static Stream<String> texts() {
        return Hostile.TEXTS.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aHostileTextSurvivesEveryPlace(String text) {
        survives(text);
    }

    @Test
    void aTextThatBeginsLikeTheRestOfAnAddressSurvives() {
        survives("://town.example");
    }

    private static void survives(String text) {
        Document document = new Document();
        Nodes.heading(document, 2, Nodes.text(text));
        Nodes.paragraph(document, Nodes.text(text));
        Nodes.paragraph(Nodes.add(document, new BlockQuote()), Nodes.text(text));
        BulletList list = Nodes.add(document, new BulletList());
        list.setMarker("-");
        Nodes.paragraph(Nodes.add(list, new ListItem()), Nodes.text(text));
        Nodes.paragraph(document, Nodes.link("claim-1", text));
        TableBody body = Nodes.table(document, List.of(text, "head"), List.of());
        var row = Nodes.row(body);
        Nodes.cell(row, Nodes.text(text));
        Nodes.cell(row, Nodes.text(text));

        Node back = PARSER.parse(MarkdownWriter.render(document));
        List<Node> blocks = children(back);
        assertEquals(6, blocks.size(), () -> MarkdownWriter.render(document));
        for (int i = 0; i < 4; i++) {
            Node place = blocks.get(i);
            while (place.getFirstChild() != null && !(place.getFirstChild() instanceof Text)) {
                place = place.getFirstChild();
            }
            assertEquals(text, onlyText(place));
        }
        assertEquals(text, onlyText(blocks.get(4).getFirstChild()));
        List<String> cells = new ArrayList<>();
        collectCells(blocks.get(5), cells);
        assertEquals(List.of(text, "head", text, text), cells);
    }

    private static void collectCells(Node node, List<String> cells) {
        for (Node child : children(node)) {
            if (child instanceof TableCell) {
                cells.add(onlyText(child));
            } else {
                collectCells(child, cells);
            }
        }
    }

    private static String onlyText(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node child : children(parent)) {
            text.append(assertInstanceOf(Text.class, child).getLiteral());
        }
        return text.toString();
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
