package org.famen.portal.web.asset;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Iterator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The data of a path: moves, lines and parts of circles, each with its letter.
 *
 * @see <a href="https://www.w3.org/TR/SVG2/paths.html#PathData">SVG 2, 9.3</a>
 */
final class SvgPath {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?\\d*\\.?\\d+");

    private final Iterator<String> tokens;
    private final Path2D.Double path = new Path2D.Double();

    private SvgPath(String data) {
        this.tokens = TOKEN.matcher(data).results().map(MatchResult::group).iterator();
    }

    /** @throws IllegalArgumentException when it holds what is not known here */
    static Path2D read(String data) {
        SvgPath reader = new SvgPath(data);
        while (reader.tokens.hasNext()) {
            reader.step(reader.tokens.next());
        }
        return reader.path;
    }

    private void step(String command) {
        Point2D from = path.getCurrentPoint();
        switch (command) {
            case "M" -> path.moveTo(number(), number());
            case "L" -> path.lineTo(number(), number());
            case "H" -> path.lineTo(number(), from.getY());
            case "V" -> path.lineTo(from.getX(), number());
            case "l" -> path.lineTo(from.getX() + number(), from.getY() + number());
            case "h" -> path.lineTo(from.getX() + number(), from.getY());
            case "v" -> path.lineTo(from.getX(), from.getY() + number());
            case "A" -> arc(from, 0, 0);
            case "a" -> arc(from, from.getX(), from.getY());
            case "Z", "z" -> path.closePath();
            default -> throw new IllegalArgumentException("unknown in a path: " + command);
        }
    }

    /** From its ends to its centre: SVG 2, B.2.4, where both radii are the same. */
    private void arc(Point2D from, double originX, double originY) {
        double radius = number();
        if (radius != number() || number() != 0) {
            throw new IllegalArgumentException("no part of a circle");
        }
        boolean large = number() == 1;
        boolean sweep = number() == 1;
        double toX = originX + number();
        double toY = originY + number();
        double halfX = (from.getX() - toX) / 2;
        double halfY = (from.getY() - toY) / 2;
        double half = Math.hypot(halfX, halfY);
        double wide = Math.max(radius, half);
        double aside = Math.sqrt(wide * wide - half * half) / half * (large == sweep ? -1 : 1);
        double centreX = aside * halfY + (from.getX() + toX) / 2;
        double centreY = -aside * halfX + (from.getY() + toY) / 2;
        double start = Math.toDegrees(Math.atan2(from.getY() - centreY, from.getX() - centreX));
        double turn = Math.toDegrees(Math.atan2(toY - centreY, toX - centreX)) - start;
        double extent = sweep ? (turn + 720) % 360 : (turn - 720) % 360;
        // Java counts angles against the clock.
        path.append(
                new Arc2D.Double(centreX - wide, centreY - wide, 2 * wide, 2 * wide, -start, -extent, Arc2D.OPEN),
                true);
    }

    private double number() {
        return Double.parseDouble(tokens.next());
    }
}
