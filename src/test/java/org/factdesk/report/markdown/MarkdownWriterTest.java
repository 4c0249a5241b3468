package org.factdesk.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.factdesk.model.Stance;
import org.factdesk.model.Weight;
import org.factdesk.report.ReportBuilder;
import org.factdesk.report.ReportInput;
import org.factdesk.testing.CaseBuilder;
import org.factdesk.testing.HostileCase;
import org.junit.jupiter.api.Test;

/** The Markdown report, read back. */
class MarkdownWriterTest {
    private static String write(CaseBuilder made) throws IOException {
        ReportInput input = made.input();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownWriter(input.words()).write(ReportBuilder.build(input), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Node parse(String markdown) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
    }

    @Test
    void aSmallReportIsTheStoredOne() throws IOException {
        CaseBuilder made = CaseBuilder.aCase("A small case")
                .article("en", "", "", "", "# Small news", "It rained for 40 days. So they say.")
                .source("Weather log", "Town hall", "https://town.example/log?a=1&b=(2)", "2026-03", "2026-03-04")
                .claim("It rained for 40 days.", "", "", "It rained for 40 days.")
                .evidence(Stance.REFUTES, Weight.STRONG, "Weather log", "Rain: 4 days | dry: 36 \\", "p. 2", "")
                .verdict("false", "It rained for four days.");
        try (var stored = MarkdownWriterTest.class.getResourceAsStream("small.md")) {
            assertEquals(new String(stored.readAllBytes(), StandardCharsets.UTF_8), write(made));
        }
    }

    @Test
    void theOnlyHtmlIsOurs() throws IOException {
        Set<String> tags = new TreeSet<>();
        List<String> blocks = new ArrayList<>();
        parse(write(HostileCase.all())).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                tags.add(html.getLiteral().replaceAll("\\d+", "N"));
            }

            @Override
            public void visit(HtmlBlock html) {
                blocks.add(html.getLiteral());
            }

            @Override
            public void visit(Image image) {
                blocks.add(image.getDestination());
            }
        });
        assertEquals(
                Set.of(
                        "</a>",
                        "</b>",
                        "</sup>",
                        "<a id=\"claim-N\">",
                        "<a id=\"mark-N\">",
                        "<a id=\"source-N\">",
                        "<b>",
                        "<br>",
                        "<sup>"),
                tags);
        assertEquals(List.of(), blocks);
    }

    @Test
    void noLinkLeavesTheReportButToTheWebAddressesOfSources() throws IOException {
        Set<String> destinations = new TreeSet<>();
        parse(write(HostileCase.all())).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                destinations.add(link.getDestination().replaceAll("\\d+", "N"));
                visitChildren(link);
            }
        });
        assertEquals(Set.of("#claim-N", "#mark-N", "#source-N"), destinations);
    }

    @Test
    void anAddressLeadsWhereItSays() throws IOException {
        String url = "https://town.example/log?a=1&copy;=2&b=(3)_x*y~z";
        Set<String> destinations = new TreeSet<>();
        CaseBuilder made = CaseBuilder.aCase("A case")
                .source("Log", "", url, "", "")
                .claim("A.", "", "")
                .evidence(Stance.CONTEXT, Weight.WEAK, "Log", "", "", "");
        parse(write(made)).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                destinations.add(link.getDestination());
            }
        });
        assertTrue(destinations.contains(url), destinations::toString);
    }

    @Test
    void theAddressOfTheArticleIsALinkOnPageOne() throws IOException {
        String cover =
                write(CaseBuilder.aCase("A case").articleAt("https://courier.example/pool_1", "# Title", "Body."));
        Set<String> destinations = new TreeSet<>();
        parse(cover).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                destinations.add(link.getDestination());
            }
        });
        assertEquals(Set.of("https://courier.example/pool_1"), destinations);
        String script = write(CaseBuilder.aCase("A case").articleAt("javascript:alert(1)", "# Title", "Body."));
        assertTrue(script.contains("<br>javascript:alert(1)"), script);
    }

    @Test
    void everyLinkHasItsPlace() throws IOException {
        String markdown = write(org.factdesk.testing.SampleContent.town());
        parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                String to = link.getDestination();
                assertTrue(to.startsWith("https://") || markdown.contains("<a id=\"" + to.substring(1) + "\">"), to);
            }
        });
    }
}
