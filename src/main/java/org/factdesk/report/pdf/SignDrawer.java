package org.factdesk.report.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.factdesk.model.RatingRole;
import org.factdesk.report.html.Palette;
import org.factdesk.report.html.Sign;
import org.factdesk.report.html.Symbols;
import org.w3c.dom.Element;

/** Draws the signs as lines and areas of the page itself: sharp at any size, and without an image library. */
final class SignDrawer implements FSObjectDrawerFactory, FSObjectDrawer {
    private static final FSRGBColor INK = new FSRGBColor(0x1A, 0x1D, 0x21);
    private static final FSRGBColor PAPER = new FSRGBColor(0xFF, 0xFF, 0xFF);

    private final Map<String, Sign> signs = new HashMap<>();
    private final Map<String, FSRGBColor> colours = new HashMap<>();

    SignDrawer() {
        Symbols.all().forEach(sign -> signs.put(sign.name(), sign));
        Arrays.stream(RatingRole.values())
                .forEach(role ->
                        colours.put("p-" + role.key(), rgb(Palette.light(role).fill())));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return "object".equals(element.getNodeName()) && signs.containsKey(element.getAttribute("data-sign"));
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        FSRGBColor fill = colours.getOrDefault(element.getAttribute("data-colour"), INK);
        double scale = width / Sign.SIZE;
        AffineTransform place = new AffineTransform(scale, 0, 0, scale, x, y);
        Stroke before = device.getStroke();
        for (Sign.Part part : signs.get(element.getAttribute("data-sign")).parts()) {
            device.setColor(part.paint() == Sign.Paint.PAPER ? PAPER : fill);
            Shape shape = place.createTransformedShape(path(part.path()));
            if (part.stroke() == 0) {
                device.fill(shape);
            } else {
                device.setStroke(stroke(part, (float) scale));
                device.draw(shape);
            }
        }
        device.setStroke(before);
        return null;
    }

    private static Stroke stroke(Sign.Part part, float scale) {
        float width = (float) part.stroke() * scale;
        float[] dash = part.dash() == 0 ? null : new float[] {(float) part.dash() * scale};
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    /** Reads the few commands that {@link Sign.Part} allows. */
    static Path2D path(String commands) {
        Path2D path = new Path2D.Double();
        for (String command : commands.split("(?=[MLCZ])")) {
            double[] at = Arrays.stream(command.substring(1).strip().split(" "))
                    .filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            switch (command.charAt(0)) {
                case 'M' -> path.moveTo(at[0], at[1]);
                case 'L' -> path.lineTo(at[0], at[1]);
                case 'C' -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                case 'Z' -> path.closePath();
                default -> throw new IllegalArgumentException("path command " + command);
            }
        }
        return path;
    }

    private static FSRGBColor rgb(String hex) {
        return new FSRGBColor(Integer.parseInt(hex.substring(1), 16));
    }
}
