package org.famen.content.organisation;

/**
 * The rectangle on the map that a city lies in, edges included; all in degrees.
 *
 * @param south smallest latitude
 * @param west smallest longitude
 * @param north largest latitude
 * @param east largest longitude
 */
public record BoundingBox(double south, double west, double north, double east) {

    public BoundingBox {
        if (!(south < north && west < east)) {
            throw new IllegalArgumentException("Empty box: %s..%s, %s..%s".formatted(south, north, west, east));
        }
    }

    public boolean contains(double latitude, double longitude) {
        return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }

    /** For sentences: 纬度 34.0 到 35.0，经度 121.0 到 122.5. */
    public String inWords() {
        return "纬度 %s 到 %s，经度 %s 到 %s".formatted(south, north, west, east);
    }
}
