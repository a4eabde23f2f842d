package org.famen.content.map;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.organisation.CityArea;
import org.famen.content.organisation.Coordinates;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Collects the features of one map file. */
final class FeatureReader {
    /** A triangle, closed: RFC 7946, section 3.1.6. */
    private static final int MIN_RING_LENGTH = 4;

    private final CityArea area;
    private final String file;
    private final Problems problems;
    private final List<District> districts = new ArrayList<>();
    private final List<River> rivers = new ArrayList<>();
    private final List<Township> townships = new ArrayList<>();
    private final List<Landmark> landmarks = new ArrayList<>();
    private final List<Integer> townshipLines = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    FeatureReader(CityArea area, String file, Problems problems) {
        this.area = requireNonNull(area, "area is null");
        this.file = requireNonNull(file, "file is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    CityMap map() {
        return new CityMap(districts, rivers, townships, landmarks);
    }

    /** Lines of the townships, in their order. */
    List<Integer> townshipLines() {
        return List.copyOf(townshipLines);
    }

    void read(JsonNode feature, int line) {
        JsonNode properties = feature.path("properties");
        String name = properties.path("名称").asText("").strip();
        String written = properties.path("类型").asText("").strip();
        Optional<MapFeature> kind = MapFeature.of(written);
        if (kind.isEmpty()) {
            reject(line, "map.kind", written, MapFeature.listed());
        } else if (name.isEmpty()) {
            reject(line, "map.name");
        } else if (!fits(feature.path("geometry"), kind.get())) {
            reject(line, "map.geometry", name, kind.get().geometry());
        } else if (!kind.get().isOfADistrict() && !seen.add(kind.get().label() + name)) {
            reject(line, "map.duplicate", name);
        } else {
            add(kind.get(), name, feature, line);
        }
    }

    /** An area may have several parts. */
    private static boolean fits(JsonNode geometry, MapFeature kind) {
        String type = geometry.path("type").asText("");
        return type.equals(kind.geometry()) || kind == MapFeature.DISTRICT && type.equals("MultiPolygon");
    }

    private void add(MapFeature kind, String name, JsonNode feature, int line) {
        JsonNode written = feature.path("geometry").path("coordinates");
        switch (kind) {
            case DISTRICT -> addDistrict(name, written, line);
            case RIVER, FORMER_RIVER ->
                line(written, name, line)
                        .ifPresent(way -> rivers.add(new River(name, kind == MapFeature.FORMER_RIVER, way)));
            case TOWNSHIP -> addTownship(name, feature.path("properties"), written, line);
            case LANDMARK -> addLandmark(name, feature.path("properties"), written, line);
        }
    }

    private void addDistrict(String name, JsonNode written, int line) {
        if (!isDistrict(name, line)) {
            return;
        }
        List<List<Coordinates>> rings = new ArrayList<>();
        boolean several = written.path(0).path(0).path(0).isArray();
        for (JsonNode part : several ? written : List.of(written)) {
            for (JsonNode writtenRing : part) {
                Optional<List<Coordinates>> ring = line(writtenRing, name, line);
                if (ring.isEmpty()) {
                    return;
                }
                if (ring.get().size() < MIN_RING_LENGTH
                        || !ring.get().getFirst().equals(ring.get().getLast())) {
                    reject(line, "map.ring", name);
                    return;
                }
                rings.add(ring.get());
            }
        }
        districts.add(new District(name, rings));
    }

    private void addLandmark(String name, JsonNode properties, JsonNode written, int line) {
        String district = district(properties);
        if (isDistrict(district, line)) {
            point(written, name, line).ifPresent(place -> landmarks.add(new Landmark(name, district, place)));
        }
    }

    private static String district(JsonNode properties) {
        return properties.path("区县").asText("").strip();
    }

    private void addTownship(String name, JsonNode properties, JsonNode written, int line) {
        String district = district(properties);
        if (isDistrict(district, line)) {
            point(written, name, line).ifPresent(place -> {
                townships.add(new Township(name, district, place));
                townshipLines.add(line);
            });
        }
    }

    private boolean isDistrict(String name, int line) {
        if (area.districts().isEmpty() || area.districts().contains(name)) {
            return true;
        }
        reject(
                line,
                "map.district",
                name,
                NearestWord.find(name, area.districts()).orElse(String.join("、", area.districts())));
        return false;
    }

    private Optional<List<Coordinates>> line(JsonNode written, String name, int line) {
        List<Coordinates> points = new ArrayList<>();
        for (JsonNode position : written) {
            Optional<Coordinates> point = point(position, name, line);
            if (point.isEmpty()) {
                return Optional.empty();
            }
            points.add(point.get());
        }
        if (points.size() < 2) {
            reject(line, "map.line", name);
            return Optional.empty();
        }
        return Optional.of(points);
    }

    /** GeoJSON writes the longitude first. */
    private Optional<Coordinates> point(JsonNode position, String name, int line) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
            reject(line, "map.position", name);
            return Optional.empty();
        }
        double longitude = position.get(0).asDouble();
        double latitude = position.get(1).asDouble();
        if (!area.box().contains(latitude, longitude)) {
            boolean swapped = area.box().contains(longitude, latitude);
            reject(
                    line,
                    swapped ? "map.swapped" : "map.outside",
                    name,
                    longitude + "，" + latitude,
                    area.box().inWords());
            return Optional.empty();
        }
        return Optional.of(new Coordinates(latitude, longitude));
    }

    private void reject(int line, String code, String... arguments) {
        problems.add(Problem.error(file, line, code, arguments));
    }
}
