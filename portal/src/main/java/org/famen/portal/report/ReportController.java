package org.famen.portal.report;

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
import java.util.Optional;
import java.util.stream.IntStream;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.report.Report;
import org.famen.content.report.ReportKind;
import org.famen.content.report.ReportingBody;
import org.famen.portal.operations.Blocking;
import org.famen.portal.pagelist.PageLists;
import org.famen.portal.pagelist.PageOrder;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** Coverage of the yearly reports. */
@Hidden
@Controller("/reports")
class ReportController {
    /** More bodies and reports than a city has; Elasticsearch gives out up to 10,000 at once. */
    private static final int LIMIT = 5_000;

    private final PageLists lists;
    private final Pages pages;
    private final Clock clock;

    ReportController(PageLists lists, Pages pages, Clock clock) {
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> coverage(HttpRequest<?> request, @QueryValue Optional<String> year) {
        List<ReportingBody> bodies = all(PageKind.REPORT_BODY).stream()
                .map(page -> page.detail(ReportingBody.class))
                .toList();
        List<PageDocument> reports = all(PageKind.REPORT);
        List<Integer> years = years(bodies);
        int wanted = year.filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(years::contains)
                .orElseGet(() -> years.isEmpty() ? LocalDate.now(clock).getYear() : years.getFirst());
        return pages.ok(
                request,
                "report/coverage",
                new CoveragePage(
                        wanted,
                        years,
                        List.of(ReportKind.values()),
                        bodies.stream().map(body -> row(body, wanted, reports)).toList()));
    }

    private List<PageDocument> all(PageKind kind) {
        return lists.find(PageQuery.all(kind).inOrder(PageOrder.TITLE).first(LIMIT))
                .pages();
    }

    /** Reports on a year are owed from the end of that year on. */
    private List<Integer> years(List<ReportingBody> bodies) {
        int last = LocalDate.now(clock).getYear() - 1;
        return bodies.stream()
                .min(Comparator.comparingInt(ReportingBody::since))
                .map(first -> IntStream.rangeClosed(first.since(), last)
                        .boxed()
                        .sorted(Comparator.reverseOrder())
                        .toList())
                .orElse(List.of());
    }

    private static CoveragePage.Row row(ReportingBody body, int year, List<PageDocument> reports) {
        return new CoveragePage.Row(
                body,
                List.of(ReportKind.values()).stream()
                        .map(kind -> new CoveragePage.Cell(
                                body.owes().contains(kind) && body.since(kind) <= year,
                                reports.stream()
                                        .filter(page -> isOf(page.detail(Report.class), body, kind, year))
                                        .findFirst()))
                        .toList());
    }

    private static boolean isOf(Report report, ReportingBody body, ReportKind kind, int year) {
        return report.bodyId().equals(body.id()) && report.kind() == kind && report.year() == year;
    }
}
