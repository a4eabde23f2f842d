package org.famen.portal.duty;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.famen.content.city.CityContent;
import org.famen.content.duty.Duty;
import org.famen.content.event.Event;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Csv;
import org.famen.portal.web.format.CsvDownload;

/** Who owes legal publicity; it stands while the index is away. */
@Hidden
@Controller
class DutyController {
    private static final int EVENTS = 10;

    private final CityContent city;
    private final Pages pages;
    private final Clock clock;

    DutyController(CityContent city, Pages pages, Clock clock) {
        this.city = city;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/duty")
    @Produces(Html.UTF_8)
    HttpResponse<String> all(HttpRequest<?> request, @QueryValue(defaultValue = "") String year) {
        LocalDate today = LocalDate.now(clock);
        List<Integer> years = city.bureau().duties().stream()
                .flatMap(duty -> duty.activities().stream())
                .map(activity -> activity.month().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        int wanted = years.stream()
                .filter(each -> each.toString().equals(year))
                .findFirst()
                .orElseGet(
                        () -> years.contains(today.getYear()) || years.isEmpty() ? today.getYear() : years.getFirst());
        return pages.ok(
                request,
                "duty/duties",
                new DutiesPage(
                        wanted,
                        years,
                        city.bureau().duties().stream()
                                .map(duty -> DutyYear.of(duty, wanted, today))
                                .toList()));
    }

    @Get("/duty.csv")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    HttpResponse<String> csv() {
        return CsvDownload.of(DutyTable.csv(city.bureau().duties(), LocalDate.now(clock)), "duty.csv");
    }

    @Get("/duty/{id}")
    @Produces(Html.UTF_8)
    HttpResponse<String> department(HttpRequest<?> request, String id) {
        Duty duty = city.bureau().duties().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such department"));
        List<Event> events = city.events().stream()
                .filter(event -> event.organiser().contains(duty.department()))
                .sorted(Comparator.comparing(Event::start).reversed())
                .limit(EVENTS)
                .toList();
        return pages.ok(request, "duty/duty", new DutyPage(duty, LocalDate.now(clock), events));
    }
}
