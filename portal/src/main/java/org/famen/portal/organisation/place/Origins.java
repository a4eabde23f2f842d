package org.famen.portal.organisation.place;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.index.PageDocument;
import org.famen.content.map.CityMap;
import org.famen.content.map.District;
import org.famen.content.map.Township;
import org.famen.content.organisation.Coordinates;

/** Finds the place that a name means: a township, a district, or whatever is published with a place. */
@Singleton
public class Origins {
    private final CityMap map;
    private final Places places;
    private final PlaceReader reader;

    Origins(CityMap map, Places places, PlaceReader reader) {
        this.map = map;
        this.places = places;
        this.reader = reader;
    }

    /**
     * @param name empty where the person has named none
     * @param own position of the person, used then
     */
    public Optional<Origin> find(String name, Optional<Coordinates> own) {
        return name.isEmpty() ? own.map(point -> new Origin("", point)) : named(name);
    }

    /** The place of the map that a line of words names, whatever else it says. */
    public Optional<NamedPlace> within(String line) {
        return reader.read(line);
    }

    /** For the list of proposals. */
    public List<String> names() {
        return Stream.concat(
                        map.townships().stream().map(Township::name),
                        map.districts().stream().map(District::name))
                .toList();
    }

    private Optional<Origin> named(String name) {
        return map.township(name)
                .map(township -> new Origin(township.name(), township.place()))
                .or(() -> district(name))
                .or(() -> places.named(name).flatMap(Origins::origin));
    }

    private Optional<Origin> district(String name) {
        return map.districts().stream()
                .filter(district -> district.name().equals(name)
                        || name.length() > 1 && district.name().startsWith(name))
                .findFirst()
                .map(district -> new Origin(district.name(), district.middle()));
    }

    private static Optional<Origin> origin(PageDocument page) {
        return Optional.ofNullable(page.location())
                .map(point -> new Origin(page.title(), new Coordinates(point.lat(), point.lon())));
    }
}
