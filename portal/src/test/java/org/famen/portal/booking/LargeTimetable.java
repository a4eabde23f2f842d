package org.famen.portal.booking;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.city.CityContentBuilder;
import org.famen.content.service.Desk;
import org.famen.content.service.Service;
import org.famen.content.service.ServiceBuilder;

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
        return CityContentBuilder.stagedBuilder()
                .city(city.city())
                .map(city.map())
                .policies(city.policies())
                .events(city.events())
                .organisations(city.organisations())
                .consultations(city.consultations())
                .guides(city.guides())
                .cultureSites(city.cultureSites())
                .reportingBodies(city.reportingBodies())
                .reports(city.reports())
                .risks(city.risks())
                .statistics(city.statistics())
                .investorArticles(city.investorArticles())
                .checkup(city.checkup())
                .desks(desks)
                .services(services)
                .aboutPages(city.aboutPages())
                .bestBets(city.bestBets())
                .dangers(city.dangers())
                .parameters(List.of())
                .bureau(city.bureau())
                .sections(List.of())
                .names(List.of())
                .build();
    }

    private static Service at(Service service, List<String> desks) {
        return ServiceBuilder.stagedBuilder()
                .id(service.id())
                .title(service.title())
                .channel(service.channel())
                .audiences(service.audiences())
                .minutes(service.minutes())
                .capacity(service.capacity())
                .leadMinutes(service.leadMinutes())
                .aheadDays(DAYS)
                .changeMinutes(service.changeMinutes())
                .travelMinutes(service.travelMinutes())
                .company(service.company())
                .bring(service.bring())
                .categories(service.categories())
                .desks(desks)
                .sessions(service.sessions())
                .keepDays(service.keepDays())
                .body(service.body())
                .demonstration(true)
                .build();
    }
}
