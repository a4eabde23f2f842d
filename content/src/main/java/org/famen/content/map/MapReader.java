package org.famen.content.map;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.TextFileReader;
import org.famen.content.organisation.CityArea;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads {@code map.geojson}: a collection of features with the properties 类型 (区县, 河流, 故道, 乡镇, 地名), 名称 and, for a
 * township or a landmark, 区县. A feature with a fault is reported by its line and left out.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946, The GeoJSON Format</a>
 */
public final class MapReader {
    /** 8 MiB in bytes: every point of the map is sent with a page, so that a larger map would help nobody. */
    private static final int FILE_LIMIT = 8 << 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CityArea area;
    private final Problems problems;

    public MapReader(CityArea area, Problems problems) {
        this.area = requireNonNull(area, "area is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** @return the map with what could be read; empty when the file is no collection of features */
    public CityMap read(Path file, String name) {
        return new TextFileReader(FILE_LIMIT, problems)
                .read(file, name)
                .map(text -> map(text, name))
                .orElse(CityMap.EMPTY);
    }

    private CityMap map(String text, String name) {
        var features = new FeatureReader(area, name, problems);
        try (JsonParser parser = JSON.createParser(text)) {
            if (!readFeatures(parser, features)) {
                problems.add(Problem.error(name, 1, "map.collection"));
            }
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            problems.add(Problem.error(name, line, "map.json"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        CityMap map = features.map();
        checkDistricts(map, name);
        checkTownships(map, features.townshipLines(), name);
        return map;
    }

    private static boolean readFeatures(JsonParser parser, FeatureReader features) throws IOException {
        boolean found = false;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean here = parser.currentName().equals("features");
            if (here && parser.nextToken() == JsonToken.START_ARRAY) {
                found = true;
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    int line = parser.currentTokenLocation().getLineNr();
                    JsonNode feature = parser.readValueAsTree();
                    features.read(feature, line);
                }
            } else if (!here) {
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return found;
    }

    private void checkDistricts(CityMap map, String name) {
        List<String> missing = new ArrayList<>(area.districts());
        map.districts().forEach(district -> missing.remove(district.name()));
        if (!map.isEmpty() && !missing.isEmpty()) {
            problems.add(Problem.warning(name, 0, "map.missing", String.join("、", missing)));
        }
    }

    private void checkTownships(CityMap map, List<Integer> lines, String name) {
        for (int i = 0; i < map.townships().size(); i++) {
            Township township = map.townships().get(i);
            Optional<District> district = map.districtAt(township.place());
            if (district.filter(it -> it.name().equals(township.district())).isEmpty()) {
                problems.add(Problem.warning(
                        name,
                        lines.get(i),
                        "map.township",
                        township.name(),
                        township.district(),
                        district.map(District::name).orElse("城外")));
            }
        }
    }
}
