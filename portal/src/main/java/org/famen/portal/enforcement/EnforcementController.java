package org.famen.portal.enforcement;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.famen.content.city.CityContent;
import org.famen.content.enforcement.EnforcementCase;
import org.famen.content.enforcement.FileReview;
import org.famen.content.enforcement.Inspection;
import org.famen.content.index.PageKind;
import org.famen.portal.database.DatabaseUnavailableException;
import org.famen.portal.enforcement.ledger.Ledger;
import org.famen.portal.enforcement.ledger.LedgerCount;
import org.famen.portal.operations.Blocking;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageLists;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.protection.Costly;
import org.famen.portal.statistic.Highlights;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Csv;
import org.famen.portal.web.format.CsvDownload;

/** Supervision of enforcement against businesses, and its tables to take along. */
@Hidden
@Controller
class EnforcementController {
    private static final String TOPIC = "执法监督";
    /** More than a city closes in ten years. */
    private static final int LIMIT = 5_000;

    private static final List<PageFilter> FILTERS =
            List.of(PageFilter.SUBKIND, PageFilter.ISSUER, PageFilter.REGION, PageFilter.SERIES, PageFilter.YEAR);

    private final PageLists lists;
    private final Highlights highlights;
    private final Ledger ledger;
    private final CityContent city;
    private final Pages pages;

    EnforcementController(PageLists lists, Highlights highlights, Ledger ledger, CityContent city, Pages pages) {
        this.lists = lists;
        this.highlights = highlights;
        this.ledger = ledger;
        this.city = city;
        this.pages = pages;
    }

    @Get("/enforcement")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> cases(HttpRequest<?> request) {
        PageQuery query = query(request);
        boolean whole = query.words().isEmpty() && query.chosen().isEmpty() && query.page() == 1;
        return pages.ok(
                request,
                "enforcement/cases",
                new EnforcementPage(
                        lists.find(query),
                        whole ? Optional.of(CaseCounts.of(all(query))) : Optional.empty(),
                        whole ? counts() : List.of(),
                        whole ? highlights.ofTopic(TOPIC) : List.of()));
    }

    @Get("/enforcement.csv")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    @Blocking
    HttpResponse<String> casesCsv(HttpRequest<?> request) {
        return CsvDownload.of(EnforcementTables.cases(all(query(request))), "enforcement.csv");
    }

    @Get("/enforcement/reviews")
    @Produces(Html.UTF_8)
    HttpResponse<String> reviews(HttpRequest<?> request) {
        return pages.ok(request, "enforcement/reviews", new ReviewsPage(rounds()));
    }

    @Get("/enforcement/reviews.csv")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    HttpResponse<String> reviewsCsv() {
        return CsvDownload.of(EnforcementTables.reviews(rounds()), "file-reviews.csv");
    }

    @Get("/enforcement/inspections")
    @Produces(Html.UTF_8)
    HttpResponse<String> inspections(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String year,
            @QueryValue(defaultValue = "") String department) {
        List<Inspection> all = city.bureau().inspections();
        List<Integer> years = all.stream()
                .map(Inspection::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<String> departments =
                all.stream().map(Inspection::department).distinct().sorted().toList();
        int wanted = years.stream()
                .filter(each -> each.toString().equals(year))
                .findFirst()
                .orElse(years.isEmpty() ? 0 : years.getFirst());
        String whose = departments.contains(department) ? department : "";
        return pages.ok(
                request,
                "enforcement/inspections",
                new InspectionsPage(
                        wanted,
                        whose,
                        years,
                        departments,
                        all.stream()
                                .filter(each -> each.year() == wanted)
                                .filter(each ->
                                        whose.isEmpty() || each.department().equals(whose))
                                .toList()));
    }

    @Get("/enforcement/inspections.csv")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    HttpResponse<String> inspectionsCsv() {
        return CsvDownload.of(EnforcementTables.inspections(city.bureau().inspections()), "inspections.csv");
    }

    private List<EnforcementCase> all(PageQuery query) {
        return lists.find(query.first(LIMIT)).pages().stream()
                .map(page -> page.detail(EnforcementCase.class))
                .toList();
    }

    /** The page stands without them. */
    private List<LedgerCount> counts() {
        try {
            return ledger.counts().stream()
                    .sorted(Comparator.comparing(LedgerCount::state))
                    .toList();
        } catch (DatabaseUnavailableException away) {
            return List.of();
        }
    }

    private List<FileReview> rounds() {
        return city.bureau().fileReviews().stream()
                .sorted(Comparator.comparing(FileReview::from).reversed())
                .toList();
    }

    private static PageQuery query(HttpRequest<?> request) {
        return PageQuery.read(PageKind.ENFORCEMENT_CASE, FILTERS, request.getParameters());
    }
}
