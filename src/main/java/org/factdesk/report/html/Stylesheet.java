package org.factdesk.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.factdesk.model.RatingRole;

/** The style of a page: what stands in its file, and the colours of the ratings. */
final class Stylesheet {
    private Stylesheet() {}

    static String of(Medium medium) {
        String colours = roles(Palette::light);
        return switch (medium) {
            case PRINT -> resource("print.css") + colours;
            case SCREEN ->
                resource("screen.css")
                        + colours
                        + "@media screen and (prefers-color-scheme:dark){" + roles(Palette::dark) + "}";
        };
    }

    private static String roles(Function<RatingRole, Palette> theme) {
        StringBuilder css = new StringBuilder();
        for (RatingRole role : RatingRole.values()) {
            Palette colours = theme.apply(role);
            css.append("." + Dom.inkClass(role) + "{color:" + colours.ink() + "}")
                    .append("." + Dom.fillClass(role) + "{color:" + colours.fill() + "}")
                    .append("." + Dom.squareClass(role) + "{background-color:" + colours.ink() + "}")
                    .append("mark." + Dom.tintClass(role) + "{background-color:" + colours.tint())
                    .append(";border-bottom-color:" + colours.fill() + "}\n");
        }
        return css.toString();
    }

    private static String resource(String name) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
