package org.famen.content.culture;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Published;
import org.famen.content.organisation.Coordinates;
import org.famen.content.organisation.WeeklyHours;

/**
 * A park, hall or street that tells of law.
 *
 * @param id part of its address, for good
 * @param ringPart only in the urban ring
 * @param district one of the city's districts or counties
 * @param speciality what this place alone has (一县一品)
 * @param hours empty when it is open day and night
 * @param body Markdown
 * @param demonstration whether it is made up
 */
@RecordBuilder
public record CultureSite(
        String id,
        String name,
        Zone zone,
        Optional<RingPart> ringPart,
        String district,
        String speciality,
        String address,
        Optional<Coordinates> coordinates,
        Optional<WeeklyHours> hours,
        List<String> phones,
        boolean stepFree,
        List<SiteFeature> features,
        List<String> topics,
        String body,
        boolean demonstration)
        implements Published {

    public CultureSite {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(zone, "zone is null");
        requireNonNull(ringPart, "ringPart is null");
        requireNonNull(district, "district is null");
        requireNonNull(speciality, "speciality is null");
        requireNonNull(address, "address is null");
        requireNonNull(coordinates, "coordinates is null");
        requireNonNull(hours, "hours is null");
        phones = List.copyOf(phones);
        features = List.copyOf(features);
        topics = List.copyOf(topics);
        requireNonNull(body, "body is null");
    }
}
