package org.famen.portal.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.famen.content.map.CityMap;
import org.famen.content.map.District;
import org.famen.content.organisation.BoundingBox;
import org.famen.content.organisation.Coordinates;

/**
 * The city's map in units of the drawing; the same on every page.
 *
 * @param areas one a district
 * @param lines rivers and former courses
 * @param towns names of townships, shown when the map is near enough
 */
public record CityDrawing(Projection projection, List<Area> areas, List<Line> lines, List<Town> towns) {
    /** Room round the city, in parts of its size. */
    private static final double MARGIN = 0.02;

    /** @param path for the attribute {@code d} */
    public record Area(District district, String path) {}

    /** @param points for the attribute {@code points} */
    public record Line(String name, boolean former, String points) {}

    public record Town(String name, String x, String y) {}

    static CityDrawing of(CityMap map) {
        var projection = new Projection(box(map));
        return new CityDrawing(
                projection,
                map.districts().stream()
                        .map(district -> area(district, projection))
                        .toList(),
                map.rivers().stream()
                        .map(river -> new Line(river.name(), river.former(), projection.points(river.way())))
                        .toList(),
                map.townships().stream()
                        .map(town -> new Town(
                                town.name(),
                                Projection.short1(projection.x(town.place().longitude())),
                                Projection.short1(projection.y(town.place().latitude()))))
                        .toList());
    }

    private static BoundingBox box(CityMap map) {
        List<Coordinates> points = map.districts().stream()
                .flatMap(district -> district.rings().stream())
                .flatMap(List::stream)
                .toList();
        double south = points.stream().mapToDouble(Coordinates::latitude).min().orElse(0);
        double north = points.stream().mapToDouble(Coordinates::latitude).max().orElse(1);
        double west = points.stream().mapToDouble(Coordinates::longitude).min().orElse(0);
        double east = points.stream().mapToDouble(Coordinates::longitude).max().orElse(1);
        double margin = MARGIN * (east - west);
        return new BoundingBox(south - margin, west - margin, north + margin, east + margin);
    }

    private static Area area(District district, Projection projection) {
        StringBuilder path = new StringBuilder();
        district.rings()
                .forEach(
                        ring -> path.append('M').append(projection.points(ring)).append('Z'));
        return new Area(district, path.toString());
    }

    public boolean isEmpty() {
        return areas.isEmpty();
    }

    /** The whole city: for the attribute {@code viewBox}. */
    public String whole() {
        return Stream.of(0, 0, Projection.WIDTH, projection.height())
                .map(String::valueOf)
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
