package org.famen.portal.event;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.famen.content.city.City;
import org.famen.content.event.Event;
import org.famen.content.index.PageKind;
import org.famen.portal.operations.Blocking;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageLists;
import org.famen.portal.pagelist.PageOrder;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** Events to come as a list, as a month, and as a calendar to subscribe to; and those that are over, with what was said. */
@Hidden
@Controller
class EventListController {
    private static final int LIMIT = 200;
    private static final List<PageFilter> FILTERS = List.of(
            PageFilter.SUBKIND,
            PageFilter.AUDIENCE,
            PageFilter.REGION,
            PageFilter.TOPIC,
            PageFilter.STATE,
            PageFilter.SERIES,
            PageFilter.ISSUER);

    private final PageLists lists;
    private final City city;
    private final Pages pages;
    private final HttpHostResolver hosts;
    private final Clock clock;

    EventListController(PageLists lists, City city, Pages pages, HttpHostResolver hosts, Clock clock) {
        this.lists = lists;
        this.city = city;
        this.pages = pages;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Get("/events")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> list(HttpRequest<?> request) {
        String month = "/events/" + YearMonth.now(clock);
        return pages.ok(request, "event/list", new EventListPage(lists.find(upcoming(request)), month, false));
    }

    @Get(EventListPage.OVER)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> over(HttpRequest<?> request) {
        LocalDate today = LocalDate.now(clock);
        PageQuery query = PageQuery.read(PageKind.EVENT, FILTERS, request.getParameters())
                .overBefore(today)
                .inOrder(PageOrder.NEWEST);
        String month = "/events/" + YearMonth.from(today);
        return pages.ok(request, "event/list", new EventListPage(lists.find(query), month, true));
    }

    @Get("/events/{month}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> month(HttpRequest<?> request, String month) {
        YearMonth wanted = parse(month);
        PageQuery query = PageQuery.read(PageKind.EVENT, FILTERS, request.getParameters())
                .within(wanted.atDay(1), wanted.atEndOfMonth())
                .inOrder(PageOrder.SOONEST)
                .first(LIMIT);
        return pages.ok(
                request,
                "event/month",
                MonthPage.of(wanted, LocalDate.now(clock), lists.find(query).pages()));
    }

    @Get("/events.ics")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(EventCalendar.MEDIA_TYPE)
    @Blocking
    String calendar(HttpRequest<?> request) {
        List<Event> events = lists.find(upcoming(request).first(LIMIT)).pages().stream()
                .map(page -> page.detail(Event.class))
                .toList();
        return new EventCalendar(hosts.resolve(request), city.portalName(), Instant.now(clock)).write(events);
    }

    private PageQuery upcoming(HttpRequest<?> request) {
        return PageQuery.read(PageKind.EVENT, FILTERS, request.getParameters())
                .within(LocalDate.now(clock), null)
                .inOrder(PageOrder.SOONEST);
    }

    private static YearMonth parse(String month) {
        try {
            YearMonth wanted = YearMonth.parse(month);
            if (wanted.getYear() > 2000 && wanted.getYear() < 2100) {
                return wanted;
            }
        } catch (DateTimeException noMonth) {
            // Answered like a month that no calendar has.
        }
        throw new HttpStatusException(HttpStatus.NOT_FOUND, "no such month");
    }
}
