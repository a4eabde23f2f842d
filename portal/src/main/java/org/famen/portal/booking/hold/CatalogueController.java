package org.famen.portal.booking.hold;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.event.Event;
import org.famen.content.policy.Audience;
import org.famen.content.service.Service;
import org.famen.portal.booking.PrivacyNotice;
import org.famen.portal.operations.Blocking;
import org.famen.portal.timetable.EventSeats;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Markdown;

/** What can be booked, and what is done with what people tell. */
@Hidden
@Controller
class CatalogueController {
    private static final int MAX_EVENTS = 6;

    private final Timetables timetables;
    private final SlotFinder finder;
    private final Markdown markdown;
    private final Pages pages;
    private final Clock clock;

    CatalogueController(Timetables timetables, SlotFinder finder, Markdown markdown, Pages pages, Clock clock) {
        this.timetables = timetables;
        this.finder = finder;
        this.markdown = markdown;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/book")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request) {
        List<Service> services = timetables.now().servicesByTitle();
        Map<String, ServiceCard> cards = services.stream()
                .filter(service -> !EventSeats.isEvent(service))
                .map(this::card)
                .collect(Collectors.toMap(card -> card.service().id(), Function.identity()));
        List<CataloguePage.Group> groups = Arrays.stream(Audience.values())
                .map(audience -> group(audience, services, cards))
                .filter(group -> !group.cards().isEmpty())
                .toList();
        return pages.ok(request, "booking/catalogue", new CataloguePage(groups, events(services)));
    }

    @Get("/privacy/booking")
    @Produces(Html.UTF_8)
    HttpResponse<String> privacy(HttpRequest<?> request) {
        return pages.ok(request, "booking/privacy", new PrivacyPage(PrivacyNotice.VERSION));
    }

    private static CataloguePage.Group group(
            Audience audience, List<Service> services, Map<String, ServiceCard> cards) {
        return new CataloguePage.Group(
                audience.name().toLowerCase(Locale.ROOT),
                services.stream()
                        .filter(service -> service.audiences().contains(audience))
                        .flatMap(service -> Optional.ofNullable(cards.get(service.id())).stream())
                        .toList());
    }

    /** The soonest that have a seat; each has one time alone, so that the first few need to be looked at only. */
    private List<ServiceCard> events(List<Service> services) {
        return services.stream()
                .filter(EventSeats::isEvent)
                .sorted(Comparator.comparing(service -> service.sessions().getFirst()))
                .map(this::card)
                .filter(card -> card.next().isPresent())
                .limit(MAX_EVENTS)
                .toList();
    }

    private ServiceCard card(Service service) {
        LocalDate today = LocalDate.now(clock.withZone(Event.ZONE));
        SlotQuery query =
                new SlotQuery(service, Optional.empty(), Optional.empty(), today, today.plusDays(service.aheadDays()));
        return new ServiceCard(
                service,
                markdown.toHtml(service.body()),
                finder.next(query, 1).stream().findFirst());
    }
}
