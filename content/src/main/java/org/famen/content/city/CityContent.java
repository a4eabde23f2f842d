package org.famen.content.city;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.consultation.Consultation;
import org.famen.content.event.Event;
import org.famen.content.organisation.Organisation;
import org.famen.content.policy.PolicyDocument;

/** Everything of a city's folder that can be published; ids are unique within each kind. */
public record CityContent(
        City city,
        List<PolicyDocument> policies,
        List<Event> events,
        List<Organisation> organisations,
        List<Consultation> consultations) {

    public CityContent {
        requireNonNull(city, "city is null");
        policies = List.copyOf(policies);
        events = List.copyOf(events);
        organisations = List.copyOf(organisations);
        consultations = List.copyOf(consultations);
    }
}
