package org.famen.content.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.organisation.BoundingBox;
import org.famen.content.organisation.CityArea;
import org.famen.content.organisation.Coordinates;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapReaderTest {
    private static final CityArea AREA = new CityArea(new BoundingBox(34, 121, 35, 122), List.of("甲区", "乙县"));
    private static final String SQUARE = "[[[121.2,34.2],[121.4,34.2],[121.4,34.4],[121.2,34.4],[121.2,34.2]]]";

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void readsDistrictsRiversAndTownships() throws IOException {
        CityMap map = read(
                feature("区县", "甲区", "", "Polygon", SQUARE),
                feature(
                        "区县",
                        "乙县",
                        "",
                        "MultiPolygon",
                        "[%s,[[[121.6,34.6],[121.7,34.6],[121.7,34.7],[121.6,34.6]]]]"
                                .formatted("[[[121.5,34.2],[121.6,34.2],[121.6,34.3],[121.5,34.2]]]")),
                feature("河流", "清河", "", "LineString", "[[121.1,34.1],[121.9,34.9]]"),
                feature("故道", "老河", "", "LineString", "[[121.1,34.2],[121.9,34.8]]"),
                feature("乡镇", "柳湾镇", "甲区", "Point", "[121.3,34.3]"));

        assertThat(ProblemLines.of(problems)).isEmpty();
        assertThat(map.districts()).extracting(District::name).containsExactly("甲区", "乙县");
        assertThat(map.rivers()).extracting(River::former).containsExactly(false, true);
        assertThat(map.township("柳湾")).map(Township::place).contains(new Coordinates(34.3, 121.3));
        assertThat(map.districtAt(new Coordinates(34.65, 121.69)))
                .map(District::name)
                .contains("乙县");
        assertThat(map.districtAt(new Coordinates(34.9, 121.9))).isEmpty();
    }

    @Test
    void aRingWithinAnotherIsAHole() {
        var district = new District("甲区", List.of(square(34.0, 121.0, 34.9, 121.9), square(34.4, 121.4, 34.5, 121.5)));

        assertThat(district.contains(new Coordinates(34.2, 121.2))).isTrue();
        assertThat(district.contains(new Coordinates(34.45, 121.45))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        省   | 甲区 | Polygon    | [] | map.kind 省 区县、河流、故道、乡镇、地名
        区县 |      | Polygon    | [] | map.name
        区县 | 甲区 | Point      | [121.3,34.3] | map.geometry 甲区 Polygon
        区县 | 丙区 | Polygon    | [] | map.district 丙区 甲区
        区县 | 甲区 | Polygon    | [[[121.2,34.2],[121.4,34.2],[121.4,34.4],[121.2,34.4]]] | map.ring 甲区
        区县 | 甲区 | Polygon    | [[[121.2,34.2],["x",34.2]]] | map.position 甲区
        河流 | 清河 | LineString | [[121.1,34.1]] | map.line 清河
        河流 | 清河 | LineString | [[34.1,121.1],[121.9,34.9]] | map.swapped 清河 34.1，121.1 纬度 34.0 到 35.0，经度 121.0 到 122.0
        河流 | 清河 | LineString | [[100,34.1],[121.9,34.9]] | map.outside 清河 100.0，34.1 纬度 34.0 到 35.0，经度 121.0 到 122.0
        """)
    void saysWhatIsWrongWithAFeature(String kind, String name, String type, String coordinates, String problem)
            throws IOException {
        CityMap map = read(feature(kind, name == null ? "" : name, "", type, coordinates));

        assertThat(map).isEqualTo(CityMap.EMPTY);
        assertThat(ProblemLines.of(problems)).containsExactly("map.geojson:2: " + problem);
    }

    @Test
    void warnsOfATownshipOutsideItsDistrictAndOfADistrictThatIsMissing() throws IOException {
        CityMap map =
                read(feature("区县", "甲区", "", "Polygon", SQUARE), feature("乡镇", "柳湾镇", "甲区", "Point", "[121.9,34.3]"));

        assertThat(map.townships()).hasSize(1);
        assertThat(ProblemLines.of(problems))
                .containsExactly("map.geojson: map.missing 乙县", "map.geojson:3: map.township 柳湾镇 甲区 城外");
    }

    @Test
    void namesTheLineOnWhichTheJsonBreaks() throws IOException {
        Files.writeString(folder.resolve("map.geojson"), "{\"features\": [\n{\"type\": }\n]}");

        assertThat(new MapReader(AREA, problems).read(folder.resolve("map.geojson"), "map.geojson"))
                .isEqualTo(CityMap.EMPTY);
        assertThat(ProblemLines.of(problems)).containsExactly("map.geojson:2: map.json");
    }

    @Test
    void anotherKindOfJsonIsNoMap() throws IOException {
        Files.writeString(folder.resolve("map.geojson"), "{\"type\": \"Topology\", \"arcs\": [[1]]}");

        new MapReader(AREA, problems).read(folder.resolve("map.geojson"), "map.geojson");
        assertThat(ProblemLines.of(problems)).containsExactly("map.geojson:1: map.collection");
    }

    private CityMap read(String... features) throws IOException {
        Path file = folder.resolve("map.geojson");
        Files.writeString(
                file,
                "{\"type\": \"FeatureCollection\", \"note\": {\"by\": [1]}, \"features\": [\n"
                        + String.join(",\n", features) + "\n]}\n");
        return new MapReader(AREA, problems).read(file, "map.geojson");
    }

    private static String feature(String kind, String name, String district, String type, String coordinates) {
        return """
            {"type": "Feature", "properties": {"类型": "%s", "名称": "%s", "区县": "%s"}, \
            "geometry": {"type": "%s", "coordinates": %s}}\
            """.formatted(kind, name, district, type, coordinates);
    }

    private static List<Coordinates> square(double south, double west, double north, double east) {
        return List.of(
                new Coordinates(south, west),
                new Coordinates(south, east),
                new Coordinates(north, east),
                new Coordinates(north, west),
                new Coordinates(south, west));
    }
}
