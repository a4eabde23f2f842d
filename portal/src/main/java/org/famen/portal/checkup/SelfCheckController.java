package org.famen.portal.checkup;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.checkup.CheckupField;
import org.famen.content.city.CityContent;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Role;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Csv;

/** What the self-checks show of all businesses together, for the desk. */
@Hidden
@Controller("/desk")
@ForStaff({Role.LAWYER, Role.EDITOR, Role.MANAGER, Role.AUDITOR})
class SelfCheckController {
    private static final List<Integer> PERIODS = List.of(30, 90, 365);

    private final List<CheckupField> fields;
    private final CheckupCounts counts;
    private final Pages pages;
    private final Clock clock;

    SelfCheckController(CityContent city, CheckupCounts counts, Pages pages, Clock clock) {
        this.fields = city.checkup();
        this.counts = counts;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/self-checks")
    @Produces(Html.UTF_8)
    @ForStaff(
            value = {Role.LAWYER, Role.EDITOR, Role.MANAGER, Role.AUDITOR},
            entry = "selfchecks",
            place = 65)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, @QueryValue Optional<String> days) {
        int period = period(days);
        Map<String, FieldCount> known =
                counts.since(since(period)).stream().collect(Collectors.toMap(FieldCount::field, Function.identity()));
        List<SelfCheckPage.Row> rows = fields.stream()
                .map(field -> new SelfCheckPage.Row(
                        field.name(), known.getOrDefault(field.id(), new FieldCount(field.id(), 0, 0, 0))))
                .sorted(Comparator.comparingInt(
                                (SelfCheckPage.Row row) -> row.count().red())
                        .reversed())
                .toList();
        return pages.ok(request, "checkup/figures", new SelfCheckPage(period, PERIODS, rows));
    }

    @Get("/self-checks.csv")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    @Blocking
    HttpResponse<String> csv(@QueryValue Optional<String> days) {
        Map<String, String> names = fields.stream().collect(Collectors.toMap(CheckupField::id, CheckupField::name));
        Csv csv = new Csv("日期", "领域", "颜色", "次数");
        for (DayCount count : counts.days(since(period(days)))) {
            csv.row(
                    count.day(),
                    names.getOrDefault(count.field(), count.field()),
                    switch (count.colour()) {
                        case "RED" -> "红";
                        case "AMBER" -> "黄";
                        default -> "绿";
                    },
                    count.times());
        }
        return HttpResponse.ok(csv.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"self-checks.csv\"");
    }

    private static int period(Optional<String> days) {
        return PERIODS.stream()
                .filter(period -> period.toString().equals(days.orElse("")))
                .findFirst()
                .orElse(PERIODS.get(1));
    }

    /** Today is the last day of the period. */
    private LocalDate since(int period) {
        return LocalDate.now(clock).minusDays(period - 1L);
    }
}
