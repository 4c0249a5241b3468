package org.factdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The build takes pinned versions only, and no library without a line in its decision record. */
class BuildTest {
    private static final Path RECORD = Path.of("src/docs/decisions/0002-libraries.md");
    private static final Pattern LIBRARY = Pattern.compile("`([a-z0-9.]+:[a-z0-9-]+)`(?: \\| ([0-9.]+))?");

    @Test
    void everyPluginIsPinned() throws Exception {
        List<Element> plugins = elements(pom(), "plugin");
        List<String> pinned = plugins.stream()
                .filter(plugin -> !child(plugin, "version").isEmpty())
                .map(plugin -> child(plugin, "artifactId"))
                .toList();
        assertFalse(pinned.isEmpty());
        for (Element plugin : plugins) {
            String name = child(plugin, "artifactId");
            assertTrue(pinned.contains(name), name + " has no version");
        }
    }

    @Test
    void everyLibraryIsPinnedToOneRelease() throws Exception {
        Document pom = pom();
        for (Element dependency : elements(pom, "dependency")) {
            String name = child(dependency, "artifactId");
            String version = resolve(pom, child(dependency, "version"));
            assertTrue(version.matches("[0-9][0-9A-Za-z.-]*"), name + " has the version '" + version + "'");
            assertFalse(version.endsWith("-SNAPSHOT"), name);
        }
    }

    @Test
    void theRecordNamesTheLibrariesOfTheBuildAndNoOthers() throws Exception {
        Document pom = pom();
        TreeSet<String> built = new TreeSet<>();
        TreeSet<String> shipped = new TreeSet<>();
        for (Element dependency : elements(pom, "dependency")) {
            String name = child(dependency, "groupId") + ":" + child(dependency, "artifactId");
            if (((Element) dependency.getParentNode().getParentNode())
                    .getTagName()
                    .equals("dependencyManagement")) {
                continue;
            }
            built.add(name);
            if (!child(dependency, "scope").equals("test")) {
                shipped.add(name + " " + resolve(pom, child(dependency, "version")));
            }
        }
        TreeSet<String> recorded = new TreeSet<>();
        TreeSet<String> recordedVersions = new TreeSet<>();
        LIBRARY.matcher(Files.readString(RECORD)).results().forEach(match -> {
            recorded.add(match.group(1));
            if (match.group(2) != null) {
                recordedVersions.add(match.group(1) + " " + match.group(2));
            }
        });
        assertEquals(lines(built), lines(recorded));
        assertEquals(lines(shipped), lines(recordedVersions));
    }

    private static String lines(TreeSet<String> names) {
        return names.stream().collect(Collectors.joining("\n"));
    }

    private static Document pom() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(Path.of("pom.xml").toFile());
    }

    private static List<Element> elements(Document pom, String tag) {
        NodeList found = pom.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String child(Element parent, String tag) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(tag)) {
                return element.getTextContent().strip();
            }
        }
        return "";
    }

    private static String resolve(Document pom, String version) {
        if (!version.startsWith("${")) {
            return version;
        }
        Element properties = elements(pom, "properties").get(0);
        return child(properties, version.substring(2, version.length() - 1));
    }
}
