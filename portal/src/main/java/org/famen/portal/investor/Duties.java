package org.famen.portal.investor;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.famen.content.city.CityContent;
import org.famen.content.organisation.Organisation;
import org.famen.content.policy.Audience;
import org.famen.content.service.Desk;
import org.famen.content.service.Service;

/** When and where lawyers are there for investors: the desks of the services that are meant for them. */
@Singleton
class Duties {
    private final CityContent city;

    Duties(CityContent city) {
        this.city = city;
    }

    List<Duty> all() {
        return city.services().stream()
                .filter(service -> service.audiences().contains(Audience.INVESTOR))
                .flatMap(service -> service.desks().stream()
                        .flatMap(id -> desk(id).stream())
                        .flatMap(desk -> duty(service, desk).stream()))
                .toList();
    }

    private Optional<Desk> desk(String id) {
        return city.desks().stream().filter(desk -> desk.id().equals(id)).findFirst();
    }

    private Optional<Duty> duty(Service service, Desk desk) {
        return city.organisations().stream()
                .filter(office -> office.id().equals(desk.organisationId()))
                .findFirst()
                .map(office -> duty(service, desk, office));
    }

    private static Duty duty(Service service, Desk desk, Organisation office) {
        return new Duty(
                service.title(),
                desk.name(),
                desk.hours().written(),
                office.name(),
                "/organisation/" + office.id(),
                "/book/" + service.id());
    }
}
