package org.famen.content.organisation;

import java.util.Optional;
import org.famen.content.frontmatter.Fields;

/** Reads opening hours as they stand on a door. */
public final class HoursReader {
    private HoursReader() {}

    /** Empty when nothing is written there, or nothing that makes sense, which has been reported then. */
    public static Optional<WeeklyHours> read(Fields fields, String name) {
        return fields.text(name)
                .find()
                .flatMap(written ->
                        WeeklyHoursParser.parse(written, part -> fields.reject(name, "organisation.hours", part)));
    }
}
