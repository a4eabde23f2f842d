package org.famen.content.organisation;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Published;

/**
 * An office that people can turn to.
 *
 * @param id part of its address, for good
 * @param parentId the organisation that it belongs to
 * @param district one of the city's districts or counties
 * @param township empty above that level
 * @param hours empty when unknown; that is not the same as closed
 * @param services what it helps with, in the words of the office
 * @param languages spoken besides 普通话
 * @param signLanguage whether someone there knows sign language
 * @param stepFree whether one gets in without a step
 * @param provincialModel whether the province has named it a model (省级示范点)
 * @param directions the last part of the way in words: the stop, the walk
 * @param demonstration whether it is made up
 */
@RecordBuilder
public record Organisation(
        String id,
        String name,
        OrganisationKind kind,
        OrganisationLevel level,
        Optional<String> parentId,
        String district,
        Optional<String> township,
        String address,
        Optional<Coordinates> coordinates,
        List<String> phones,
        Optional<WeeklyHours> hours,
        List<String> services,
        List<String> languages,
        boolean signLanguage,
        boolean stepFree,
        boolean provincialModel,
        Optional<URI> website,
        Optional<String> directions,
        Optional<String> description,
        boolean demonstration)
        implements Published {

    public Organisation {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(level, "level is null");
        requireNonNull(parentId, "parentId is null");
        requireNonNull(district, "district is null");
        requireNonNull(township, "township is null");
        requireNonNull(address, "address is null");
        requireNonNull(coordinates, "coordinates is null");
        phones = List.copyOf(phones);
        requireNonNull(hours, "hours is null");
        services = List.copyOf(services);
        languages = List.copyOf(languages);
        requireNonNull(website, "website is null");
        requireNonNull(directions, "directions is null");
        requireNonNull(description, "description is null");
    }

    /** The same office standing by itself, for a parent that turned out not to exist. */
    public Organisation withoutParent() {
        return OrganisationBuilder.builder(this).parentId(Optional.empty()).build();
    }
}
