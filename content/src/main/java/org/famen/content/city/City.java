package org.famen.content.city;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.organisation.CityArea;

/**
 * The city that runs the portal.
 *
 * @param name with 市, 州 or 盟 at its end
 * @param portalName what the portal calls itself
 * @param bureauName the justice bureau that runs it
 * @param hotline phone number on every page
 * @param icpNumber ICP备案号, for the foot of every page
 * @param publicSecurityNumber 公安备案号, for the foot of every page
 * @param deadlineTopics topics whose answered questions must name a deadline
 * @param dataLicence on what terms the city's data may be used; empty where it has not said so
 * @param embeddingSites origins of websites that may show tools in a frame, such as https://www.example.cn
 * @param demonstrationNotice the sentence that marks a made-up city; empty for a real one
 */
public record City(
        String name,
        String portalName,
        String bureauName,
        String hotline,
        String icpNumber,
        String publicSecurityNumber,
        CityArea area,
        Set<String> deadlineTopics,
        Optional<DataLicence> dataLicence,
        List<String> embeddingSites,
        Optional<String> demonstrationNotice) {

    public City {
        requireNonNull(name, "name is null");
        requireNonNull(portalName, "portalName is null");
        requireNonNull(bureauName, "bureauName is null");
        requireNonNull(hotline, "hotline is null");
        requireNonNull(icpNumber, "icpNumber is null");
        requireNonNull(publicSecurityNumber, "publicSecurityNumber is null");
        requireNonNull(area, "area is null");
        deadlineTopics = Set.copyOf(deadlineTopics);
        requireNonNull(dataLicence, "dataLicence is null");
        embeddingSites = List.copyOf(embeddingSites);
        requireNonNull(demonstrationNotice, "demonstrationNotice is null");
    }

    public boolean isDemonstration() {
        return demonstrationNotice.isPresent();
    }
}
