package org.famen.portal.desk.figures;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.famen.portal.desk.Places;
import org.famen.portal.desk.Scope;
import org.famen.portal.desk.Span;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.timetable.DeskUse;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Days;

/** No-show rate, lead time and use of capacity of a period, each with what it is reckoned from. */
@Hidden
@Controller("/desk/figures")
class FiguresController {
    private final FiguresStore store;
    private final Timetables timetables;
    private final DeskUse use;
    private final Places places;
    private final Pages pages;
    private final Clock clock;

    FiguresController(FiguresStore store, Timetables timetables, DeskUse use, Places places, Pages pages, Clock clock) {
        this.store = store;
        this.timetables = timetables;
        this.use = use;
        this.places = places;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff(
            value = {Role.MANAGER, Role.AUDITOR},
            entry = "figures",
            place = 70,
            shortcut = "i")
    @Blocking
    HttpResponse<String> show(
            HttpRequest<?> request,
            Member member,
            @QueryValue Optional<String> from,
            @QueryValue Optional<String> until,
            @QueryValue Optional<String> organisation) {
        Optional<Span> asked = Span.parse(from, until);
        boolean problem = asked.isEmpty() && (from.isPresent() || until.isPresent());
        Scope scope = Scope.at(member, Role.MANAGER, Role.AUDITOR);
        Optional<String> place = organisation.filter(id -> !id.isEmpty()).filter(scope::covers);
        FiguresPage page = page(member, scope, place, asked.orElseGet(() -> Span.upTo(LocalDate.now(clock))), problem);
        HttpStatus status = problem ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
        return pages.status(status, request, "desk/figures", page);
    }

    private FiguresPage page(Member member, Scope whole, Optional<String> place, Span span, boolean problem) {
        Scope scope = whole.only(place);
        Timetable timetable = timetables.now();
        Instant begin = Days.start(span.first());
        Instant end = earlier(Days.start(span.end()), clock.instant());
        List<ServiceCount> counts = store.counts(scope, begin, end);
        DeskUse.Minutes minutes = use.between(places.desks(scope), span.first(), span.end(), end);
        return new FiguresPage(
                span,
                places.of(whole),
                place,
                counts.stream().reduce(ServiceCount.none(), ServiceCount::plus),
                new Ratio(minutes.used(), minutes.open()),
                counts.stream()
                        .map(count -> new FiguresPage.Row(
                                timetable.serviceBooked(count.serviceId()).title(), count))
                        .sorted(Comparator.comparing(FiguresPage.Row::title))
                        .toList(),
                member.has(Role.MANAGER),
                problem);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
