package org.famen.content.map;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.organisation.Coordinates;

/**
 * The area of a district, county-level city or county.
 *
 * @param rings closed lines, each with its first point repeated at its end; a ring within another one is a hole
 */
public record District(String name, List<List<Coordinates>> rings) {

    public District {
        requireNonNull(name, "name is null");
        rings = rings.stream().map(List::copyOf).toList();
    }

    /** Even-odd rule over all rings; on a border it may be either of the two sides. */
    public boolean contains(Coordinates point) {
        long crossed = rings.stream().mapToLong(ring -> crossings(ring, point)).sum();
        return crossed % 2 == 1;
    }

    /** How often a line from the point straight to the east crosses the ring. */
    private static long crossings(List<Coordinates> ring, Coordinates point) {
        long crossed = 0;
        for (int i = 1; i < ring.size(); i++) {
            Coordinates from = ring.get(i - 1);
            Coordinates to = ring.get(i);
            if (from.latitude() > point.latitude() == to.latitude() > point.latitude()) {
                continue;
            }
            double part = (point.latitude() - from.latitude()) / (to.latitude() - from.latitude());
            if (point.longitude() < from.longitude() + part * (to.longitude() - from.longitude())) {
                crossed++;
            }
        }
        return crossed;
    }

    /** Centre of mass of the largest ring. */
    public Coordinates middle() {
        return rings.stream()
                .map(Ring::of)
                .max((one, other) -> Double.compare(Math.abs(one.area), Math.abs(other.area)))
                .map(Ring::middle)
                .orElseThrow();
    }

    /** Sums over the edges of a ring: the shoelace formula. */
    private record Ring(double area, double latitude, double longitude) {
        static Ring of(List<Coordinates> points) {
            double area = 0;
            double latitude = 0;
            double longitude = 0;
            for (int i = 1; i < points.size(); i++) {
                Coordinates from = points.get(i - 1);
                Coordinates to = points.get(i);
                double part = from.longitude() * to.latitude() - to.longitude() * from.latitude();
                area += part;
                latitude += part * (from.latitude() + to.latitude());
                longitude += part * (from.longitude() + to.longitude());
            }
            return new Ring(area, latitude, longitude);
        }

        Coordinates middle() {
            return new Coordinates(latitude / (3 * area), longitude / (3 * area));
        }
    }
}
