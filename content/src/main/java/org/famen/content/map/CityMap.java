package org.famen.content.map;

import java.util.List;
import java.util.Optional;
import org.famen.content.organisation.Coordinates;

/**
 * What is drawn of the city and where its places are.
 *
 * @param districts areas that may adjoin but not overlap
 * @param rivers lines, in the order of the file
 * @param townships points by name
 * @param landmarks streets, squares and buildings, as points by name
 */
public record CityMap(
        List<District> districts, List<River> rivers, List<Township> townships, List<Landmark> landmarks) {
    /** For a city without a map: everything that needs one has a list beside it. */
    public static final CityMap EMPTY = new CityMap(List.of(), List.of(), List.of(), List.of());

    public CityMap {
        districts = List.copyOf(districts);
        rivers = List.copyOf(rivers);
        townships = List.copyOf(townships);
        landmarks = List.copyOf(landmarks);
    }

    public boolean isEmpty() {
        return districts.isEmpty();
    }

    /** The district in which a point lies; empty outside the city. */
    public Optional<District> districtAt(Coordinates point) {
        return districts.stream().filter(district -> district.contains(point)).findFirst();
    }

    /** The township of that name; people often leave out 镇, 乡 or 街道. */
    public Optional<Township> township(String name) {
        return townships.stream()
                .filter(township ->
                        township.name().equals(name) || township.shortName().equals(name))
                .findFirst();
    }
}
