package org.famen.content.map;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a feature of {@code map.geojson} stands for, and the geometry that it must have. */
enum MapFeature {
    DISTRICT("区县", "Polygon"),
    RIVER("河流", "LineString"),
    FORMER_RIVER("故道", "LineString"),
    TOWNSHIP("乡镇", "Point"),
    LANDMARK("地名", "Point");

    private final String label;
    private final String geometry;

    MapFeature(String label, String geometry) {
        this.label = label;
        this.geometry = geometry;
    }

    static Optional<MapFeature> of(String label) {
        return Arrays.stream(values())
                .filter(feature -> feature.label.equals(label))
                .findFirst();
    }

    /** For sentences: 区县、河流、故道、乡镇、地名. */
    static String listed() {
        return Arrays.stream(values()).map(feature -> feature.label).collect(Collectors.joining("、"));
    }

    /** Whether the same name may be in several districts, which each says. */
    boolean isOfADistrict() {
        return this == TOWNSHIP || this == LANDMARK;
    }

    String label() {
        return label;
    }

    String geometry() {
        return geometry;
    }
}
