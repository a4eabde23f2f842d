package org.famen.portal.culture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famen.content.culture.CultureSite;
import org.famen.content.organisation.Coordinates;

/**
 * The stops of a walk where they lie to each other, north at the top, in a drawing {@link #WIDTH} wide.
 *
 * @param line through all of them, as points of SVG
 */
public record WalkDrawing(List<Dot> dots, String line, int height) {
    public static final int WIDTH = 360;

    private static final int EDGE = 24;
    private static final int MOST = 260;

    /** @param number of the stop, from 1 */
    public record Dot(int number, String x, String y) {}

    /** Empty when fewer than two stops have a place on the map. */
    static Optional<WalkDrawing> of(List<CultureSite> stops) {
        List<Coordinates> points =
                stops.stream().flatMap(stop -> stop.coordinates().stream()).toList();
        if (points.size() < 2 || points.size() < stops.size()) {
            return Optional.empty();
        }
        double west = points.stream().mapToDouble(Coordinates::longitude).min().orElseThrow();
        double east = points.stream().mapToDouble(Coordinates::longitude).max().orElseThrow();
        double south = points.stream().mapToDouble(Coordinates::latitude).min().orElseThrow();
        double north = points.stream().mapToDouble(Coordinates::latitude).max().orElseThrow();
        // A degree of longitude is shorter than one of latitude, the more so the farther north.
        double squeeze = Math.cos(Math.toRadians((south + north) / 2));
        double scale = Math.min(
                (WIDTH - 2 * EDGE) / Math.max(1e-6, (east - west) * squeeze),
                (MOST - 2 * EDGE) / Math.max(1e-6, north - south));
        List<Dot> dots = new ArrayList<>();
        for (Coordinates point : points) {
            dots.add(new Dot(
                    dots.size() + 1,
                    units(EDGE + (point.longitude() - west) * squeeze * scale),
                    units(EDGE + (north - point.latitude()) * scale)));
        }
        return Optional.of(new WalkDrawing(
                dots, dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")), (int)
                        Math.ceil(2 * EDGE + (north - south) * scale)));
    }

    private static String units(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
