package org.famen.portal.searchdesk;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.famen.portal.database.Database;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Role;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Csv;

/** What people searched, for those who can help that they find it. */
@Hidden
@Controller("/desk")
class SearchDeskController {
    private static final List<Integer> PERIODS = List.of(7, 30, 90);
    private static final int LIMIT = 200;

    private final Database database;
    private final SearchLogStore store;
    private final Pages pages;
    private final Clock clock;
    private final DateTimeFormatter hour;

    SearchDeskController(Database database, SearchLogStore store, Pages pages, Clock clock) {
        this.database = database;
        this.store = store;
        this.pages = pages;
        this.clock = clock;
        this.hour = DateTimeFormatter.ofPattern("yyyy年M月d日H时").withZone(clock.getZone());
    }

    @Get("/searches")
    @Produces(Html.UTF_8)
    @ForStaff(
            value = {Role.EDITOR, Role.MANAGER, Role.AUDITOR},
            entry = "searches",
            place = 60,
            shortcut = "q")
    @Blocking
    HttpResponse<String> show(
            HttpRequest<?> request, @QueryValue Optional<String> list, @QueryValue Optional<String> days) {
        return pages.ok(request, "searchdesk/searches", page(list, days));
    }

    @Get("/searches.csv")
    @ForStaff({Role.EDITOR, Role.MANAGER, Role.AUDITOR})
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    @Blocking
    HttpResponse<String> csv(@QueryValue Optional<String> list, @QueryValue Optional<String> days) {
        SearchDeskPage page = page(list, days);
        return HttpResponse.ok(csv(page))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"searches-" + page.list().parameter() + ".csv\"");
    }

    private SearchDeskPage page(Optional<String> list, Optional<String> days) {
        SearchList wanted = SearchList.of(list.orElse(""));
        int period = PERIODS.stream()
                .filter(it -> it.toString().equals(days.orElse("")))
                .findFirst()
                .orElse(PERIODS.get(1));
        Instant from = clock.instant().minus(Duration.ofDays(period));
        return database.transact(() -> new SearchDeskPage(
                wanted,
                period,
                PERIODS,
                store.totals(from),
                store.parts(from),
                store.asked(wanted.name(), from, LIMIT).stream().map(this::row).toList()));
    }

    private SearchDeskPage.Row row(AskedQuery asked) {
        return new SearchDeskPage.Row(asked, hour.format(asked.latest()), Remedy.of(asked.query()));
    }

    private static String csv(SearchDeskPage page) {
        Csv csv = new Csv("搜索词", "次数", "最多结果", "打开次数", "打开的平均位置", "最近一次", "最近显示的部分", "打开过的部分");
        for (SearchDeskPage.Row row : page.rows()) {
            AskedQuery asked = row.asked();
            csv.row(
                    asked.query(),
                    asked.times(),
                    asked.total(),
                    asked.clicks(),
                    asked.placeWritten(),
                    row.latest(),
                    asked.shown(),
                    asked.opened());
        }
        return csv.toString();
    }
}
