package org.famen.content.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.NearestWord;

/** Reads the name of a district or county: one that the city has. */
public final class DistrictReader {
    private final CityArea area;

    public DistrictReader(CityArea area) {
        this.area = requireNonNull(area, "area is null");
    }

    public Field<String> read(Fields fields, String name) {
        return fields.text(name)
                .convert(
                        written -> Optional.of(written).filter(this::isKnown),
                        written -> reject(fields, name, written));
    }

    private boolean isKnown(String written) {
        return area.districts().isEmpty() || area.districts().contains(written);
    }

    private void reject(Fields fields, String name, String written) {
        String allowed = String.join("、", area.districts());
        NearestWord.find(written, area.districts())
                .ifPresentOrElse(
                        near -> fields.reject(name, "organisation.district.near", written, near, allowed),
                        () -> fields.reject(name, "organisation.district", written, allowed));
    }
}
