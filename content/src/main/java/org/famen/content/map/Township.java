package org.famen.content.map;

import static java.util.Objects.requireNonNull;

import org.famen.content.organisation.Coordinates;

/** A township, town or sub-district (乡、镇、街道), as the point at which its offices are. */
public record Township(String name, String district, Coordinates place) {

    public Township {
        requireNonNull(name, "name is null");
        requireNonNull(district, "district is null");
        requireNonNull(place, "place is null");
    }

    /** 柳湾 of 柳湾镇. */
    public String shortName() {
        return name.replaceFirst("(?<=..)(街道|镇|乡)$", "");
    }
}
