package org.famen.portal.organisation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.famen.content.organisation.BoundingBox;
import org.famen.content.organisation.Coordinates;

/**
 * Degrees to units of the drawing: east to the right, north at the top, lengths true at the middle latitude. A city is too
 * small for anything finer to be seen.
 *
 * @param box what is drawn, edges included
 */
public record Projection(BoundingBox box) {
    /** Width of the drawing; its height follows from the box. */
    static final int WIDTH = 1000;

    public Projection {
        requireNonNull(box, "box is null");
    }

    double x(double longitude) {
        return (longitude - box.west()) * unitsADegree();
    }

    double y(double latitude) {
        return (box.north() - latitude) * unitsADegree() / narrowing();
    }

    public int height() {
        return (int) Math.ceil(y(box.south()));
    }

    public double west() {
        return box.west();
    }

    public double east() {
        return box.east();
    }

    public double north() {
        return box.north();
    }

    /** Of the drawing, which ends at a whole unit below the box. */
    public double south() {
        return latitude(height());
    }

    double longitude(double x) {
        return box.west() + x / unitsADegree();
    }

    double latitude(double y) {
        return box.north() - y * narrowing() / unitsADegree();
    }

    /** For the attribute {@code d} of a path, or {@code points} of a line. */
    String points(List<Coordinates> way) {
        return way.stream()
                .map(point -> short1(x(point.longitude())) + "," + short1(y(point.latitude())))
                .collect(Collectors.joining(" "));
    }

    /** One digit behind the point is below a pixel at any zoom that is offered. */
    static String short1(double units) {
        return String.format(Locale.ROOT, "%.1f", units);
    }

    private double unitsADegree() {
        return WIDTH / (box.east() - box.west());
    }

    /** How much shorter a degree of longitude is than one of latitude. */
    private double narrowing() {
        return Math.cos(Math.toRadians((box.south() + box.north()) / 2));
    }
}
