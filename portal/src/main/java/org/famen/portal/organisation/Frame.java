package org.famen.portal.organisation;

import java.util.List;
import org.famen.content.organisation.BoundingBox;

/** The part of the drawing that is seen. */
record Frame(double x, double y, double width, double height) {
    /** Narrower than this, a street plan would be needed. */
    private static final double NARROWEST = 120;

    private static final double MARGIN = 1.3;
    private static final int WHOLE_ZOOM = 11;

    static Frame whole(Projection projection) {
        return new Frame(0, 0, Projection.WIDTH, projection.height());
    }

    /** The smallest part in the shape of the whole that shows all points and some room round them. */
    static Frame round(List<double[]> points, Projection projection) {
        double left = points.stream().mapToDouble(point -> point[0]).min().orElse(0);
        double right = points.stream().mapToDouble(point -> point[0]).max().orElse(Projection.WIDTH);
        double top = points.stream().mapToDouble(point -> point[1]).min().orElse(0);
        double bottom = points.stream().mapToDouble(point -> point[1]).max().orElse(projection.height());
        double shape = (double) projection.height() / Projection.WIDTH;
        double width = Math.clamp(
                MARGIN * Math.max(right - left, (bottom - top) / shape), NARROWEST, (double) Projection.WIDTH);
        double height = width * shape;
        return new Frame(
                Math.clamp((left + right - width) / 2, 0, Projection.WIDTH - width),
                Math.clamp((top + bottom - height) / 2, 0, projection.height() - height),
                width,
                height);
    }

    double scale() {
        return width / Projection.WIDTH;
    }

    /** Size of the tiles in which offices are drawn together: about eight to a view. */
    int zoom() {
        return WHOLE_ZOOM + (int) Math.round(Math.log(1 / scale()) / Math.log(2));
    }

    BoundingBox box(Projection projection) {
        return new BoundingBox(
                projection.latitude(y + height),
                projection.longitude(x),
                projection.latitude(y),
                projection.longitude(x + width));
    }

    String viewBox() {
        return Projection.short1(x) + " " + Projection.short1(y) + " " + Projection.short1(width) + " "
                + Projection.short1(height);
    }
}
