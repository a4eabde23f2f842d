package org.famen.portal.web.asset;

import static java.util.Objects.requireNonNull;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A small SVG of ours, to be drawn in points: rectangles with round corners and paths, filled or stroked, in a square. It is
 * no reader of any SVG; what it doesn't know it refuses.
 *
 * @param side of the square, in the drawing's own units
 * @param parts in the order in which they are drawn
 */
record Drawing(double side, List<Part> parts) {
    /** A device may cut off all but a circle of 0.4 of the side: W3C Web Application Manifest, "safe zone". */
    private static final double WITHIN_THE_MASK = 0.8;

    /**
     * @param fill empty for none
     * @param stroke width of the line; 0 for none
     */
    record Part(Shape shape, Optional<Color> fill, Optional<Color> line, float stroke) {
        Part {
            requireNonNull(shape, "shape is null");
        }
    }

    Drawing {
        parts = List.copyOf(parts);
    }

    /** @throws IllegalArgumentException when it holds what is not known here */
    static Drawing read(String svg) {
        Element root = Jsoup.parse(svg, Parser.xmlParser()).selectFirst("svg");
        if (root == null) {
            throw new IllegalArgumentException("no svg");
        }
        String[] box = root.attr("viewBox").split(" ");
        return new Drawing(
                Double.parseDouble(box[2]),
                root.children().stream().map(Drawing::part).toList());
    }

    /** With nothing behind it. */
    byte[] png(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        draw(image, size);
        return encoded(image);
    }

    /** To the edges in the colour of the first part, the rest so small that no device's shape cuts it. */
    byte[] maskablePng(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D ground = image.createGraphics();
        ground.setColor(parts.getFirst().fill().orElseThrow());
        ground.fillRect(0, 0, size, size);
        ground.dispose();
        draw(image, size * WITHIN_THE_MASK);
        return encoded(image);
    }

    /** In the middle, on what the image has already. */
    void draw(BufferedImage image, double points) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate((image.getWidth() - points) / 2, (image.getHeight() - points) / 2);
        graphics.scale(points / side, points / side);
        for (Part each : parts) {
            each.fill().ifPresent(colour -> {
                graphics.setColor(colour);
                graphics.fill(each.shape());
            });
            each.line().ifPresent(colour -> {
                graphics.setColor(colour);
                graphics.setStroke(new BasicStroke(each.stroke(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER));
                graphics.draw(each.shape());
            });
        }
        graphics.dispose();
    }

    private static Part part(Element element) {
        return new Part(
                shape(element),
                colour(element.attr("fill")),
                colour(element.attr("stroke")),
                element.hasAttr("stroke-width") ? (float) number(element, "stroke-width") : 1);
    }

    private static Shape shape(Element element) {
        return switch (element.tagName()) {
            case "rect" ->
                new RoundRectangle2D.Double(
                        0,
                        0,
                        number(element, "width"),
                        number(element, "height"),
                        2 * number(element, "rx"),
                        2 * number(element, "rx"));
            case "path" -> SvgPath.read(element.attr("d"));
            default -> throw new IllegalArgumentException("unknown in a drawing: " + element.tagName());
        };
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    private static Optional<Color> colour(String written) {
        return written.isEmpty() || written.equals("none")
                ? Optional.empty()
                : Optional.of(Color.decode(full(written)));
    }

    /** {@code #fff} is {@code #ffffff}. */
    private static String full(String colour) {
        return colour.length() == 4 ? colour.replaceAll("([0-9a-fA-F])", "$1$1") : colour;
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        // In memory: by itself ImageIO would need a disk that can be written to.
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
