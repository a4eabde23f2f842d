package org.famen.portal.village;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.city.CityContent;
import org.famen.content.index.PageKind;
import org.famen.content.village.ModelLevel;
import org.famen.content.village.Village;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageLists;
import org.famen.portal.pagelist.PageOrder;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.protection.Costly;
import org.famen.portal.statistic.Highlights;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Csv;
import org.famen.portal.web.format.CsvDownload;

/** Villages: the county, then the village, then who helps. */
@Hidden
@Controller
class VillageController {
    /** More villages than a city has. */
    private static final int LIMIT = 9_000;

    private static final List<PageFilter> FILTERS = List.of(PageFilter.REGION, PageFilter.SUBKIND, PageFilter.MARK);
    private static final List<String> FIGURES = List.of("law-literate", "law-literate-women");

    private final PageLists lists;
    private final Library library;
    private final Highlights highlights;
    private final CityContent city;
    private final Pages pages;
    private final Clock clock;

    VillageController(
            PageLists lists, Library library, Highlights highlights, CityContent city, Pages pages, Clock clock) {
        this.lists = lists;
        this.library = library;
        this.highlights = highlights;
        this.city = city;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/villages")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> list(HttpRequest<?> request) {
        return pages.ok(request, "village/villages", new VillagesPage(lists.find(query(request))));
    }

    @Get("/villages.csv")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    @Blocking
    HttpResponse<String> csv(HttpRequest<?> request) {
        Csv csv = new Csv("编号", "名称", "区县", "乡镇", "值班电话", "法律顾问", "示范", "复核日期", "法律明白人", "宣传", "调解", "引导", "学时");
        lists.find(query(request).first(LIMIT)).pages().stream()
                .map(page -> page.detail(Village.class))
                .forEach(village -> csv.row(
                        village.id(),
                        village.name(),
                        village.district(),
                        village.township(),
                        village.phone().orElse(""),
                        village.adviser().orElse(""),
                        village.model().map(ModelLevel::label).orElse(""),
                        village.modelUntil().map(String::valueOf).orElse(""),
                        village.helpers().size(),
                        village.told(),
                        village.mediated(),
                        village.guided(),
                        village.hours()));
        return CsvDownload.of(csv.toString(), "villages.csv");
    }

    @Get("/villages/law-literate")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> helpers(HttpRequest<?> request) {
        List<HelpersPage.County> counties = city.city().area().districts().stream()
                .map(this::county)
                .filter(county -> county.villages() > 0)
                .toList();
        return pages.ok(request, "village/helpers", new HelpersPage(counties, highlights.of(FIGURES)));
    }

    @Get("/village/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String id) {
        Village village = library.page(PageKind.VILLAGE.id(id))
                .map(page -> page.detail(Village.class))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such village"));
        return pages.ok(
                request,
                "village/village",
                new VillagePage(
                        village,
                        village.organisations().stream()
                                .flatMap(office -> library.page(PageKind.ORGANISATION.id(office)).stream())
                                .toList(),
                        LocalDate.now(clock)));
    }

    private HelpersPage.County county(String name) {
        List<Village> villages = city.bureau().villages().stream()
                .filter(village -> village.district().equals(name))
                .toList();
        return new HelpersPage.County(
                name,
                villages.size(),
                (int) villages.stream()
                        .filter(village -> village.model().isPresent())
                        .count(),
                villages.stream().mapToInt(village -> village.helpers().size()).sum(),
                villages.stream().mapToInt(Village::told).sum(),
                villages.stream().mapToInt(Village::mediated).sum(),
                villages.stream().mapToInt(Village::guided).sum(),
                villages.stream().mapToInt(Village::hours).sum());
    }

    private static PageQuery query(HttpRequest<?> request) {
        return PageQuery.read(PageKind.VILLAGE, FILTERS, request.getParameters())
                .inOrder(PageOrder.TITLE);
    }
}
