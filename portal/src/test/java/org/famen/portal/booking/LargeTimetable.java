package org.famen.portal.booking;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.service.Desk;
import org.famen.content.service.Service;

/** As many desks and days as a province has. */
final class LargeTimetable {
    static final int DESKS = 500;
    static final int DAYS = 60;

    private LargeTimetable() {}

    /** The small city with its first desk five hundred times. */
    static CityContent of(CityContent city) {
        Desk pattern = city.desks().getFirst();
        List<Desk> desks = Stream.concat(
                        city.desks().stream(),
                        IntStream.range(0, DESKS)
                                .mapToObj(number -> new Desk(
                                        "desk-" + number,
                                        "窗口" + number,
                                        pattern.organisationId(),
                                        List.of("lawyer-" + number),
                                        pattern.hours(),
                                        List.of(),
                                        true)))
                .toList();
        List<String> ids =
                IntStream.range(0, DESKS).mapToObj(number -> "desk-" + number).toList();
        List<Service> services = city.services().stream()
                .map(service -> service.id().equals("talk") ? at(service, ids) : service)
                .toList();
        return with(city, desks, services);
    }

    /** The same city with other desks and services. */
    static CityContent with(CityContent city, List<Desk> desks, List<Service> services) {
        return new CityContent(
                city.city(),
                city.map(),
                city.policies(),
                city.events(),
                city.organisations(),
                city.consultations(),
                city.guides(),
                city.cultureSites(),
                city.reportingBodies(),
                city.reports(),
                city.risks(),
                city.statistics(),
                city.investorArticles(),
                city.investorSituations(),
                city.checkup(),
                desks,
                services,
                city.aboutPages(),
                city.bestBets(),
                city.dangers());
    }

    private static Service at(Service service, List<String> desks) {
        return new Service(
                service.id(),
                service.title(),
                service.channel(),
                service.audiences(),
                service.minutes(),
                service.capacity(),
                service.leadMinutes(),
                DAYS,
                service.changeMinutes(),
                service.travelMinutes(),
                service.company(),
                service.bring(),
                service.categories(),
                desks,
                service.sessions(),
                service.keepDays(),
                service.body(),
                true);
    }
}
