package org.famen.content.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;

/** Reads 纬度 and 经度: both or neither, and inside the city. */
public final class CoordinatesReader {
    private static final String LATITUDE = "纬度";
    private static final String LONGITUDE = "经度";

    private final BoundingBox box;

    public CoordinatesReader(BoundingBox box) {
        this.box = requireNonNull(box, "box is null");
    }

    public Optional<Coordinates> read(Fields fields) {
        Field<Double> latitude = fields.decimal(LATITUDE);
        Field<Double> longitude = fields.decimal(LONGITUDE);
        if (latitude.find().isPresent() && longitude.find().isPresent()) {
            return inside(fields, latitude.value(), longitude.value());
        }
        if (latitude.find().isPresent()) {
            longitude.required();
        }
        if (longitude.find().isPresent()) {
            latitude.required();
        }
        return Optional.empty();
    }

    private Optional<Coordinates> inside(Fields fields, double latitude, double longitude) {
        if (box.contains(latitude, longitude)) {
            return Optional.of(new Coordinates(latitude, longitude));
        }
        String point = latitude + "，" + longitude;
        if (box.contains(longitude, latitude)) {
            fields.reject(LATITUDE, "organisation.coordinates.swapped", point);
        } else {
            fields.reject(LATITUDE, "organisation.coordinates.outside", point, box.inWords());
        }
        return Optional.empty();
    }
}
