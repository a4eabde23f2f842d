package org.famen.portal.culture;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famen.content.culture.CultureSite;
import org.famen.content.culture.RingPart;
import org.famen.content.culture.SiteFeature;
import org.famen.content.index.PageKind;
import org.famen.content.organisation.WeeklyHours;
import org.famen.portal.operations.Blocking;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageLists;
import org.famen.portal.pagelist.PageOrder;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Csv;
import org.famen.portal.web.format.CsvDownload;

/** Sites of legal culture: their shape first, then the list. */
@Hidden
@Controller
class CultureController {
    private static final List<PageFilter> FILTERS =
            List.of(PageFilter.SUBKIND, PageFilter.REGION, PageFilter.TOPIC, PageFilter.MARK);
    /** More than a city has. */
    private static final int LIMIT = 500;

    private final PageLists lists;
    private final Pages pages;

    CultureController(PageLists lists, Pages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @Get("/culture")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> list(HttpRequest<?> request) {
        PageQuery query = query(request);
        boolean whole = query.words().isEmpty() && query.chosen().isEmpty() && query.page() == 1;
        return pages.ok(
                request,
                "culture/list",
                new CultureListPage(lists.find(query), whole ? Optional.of(shape()) : Optional.empty()));
    }

    @Get("/culture.csv")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    @Blocking
    HttpResponse<String> csv(HttpRequest<?> request) {
        Csv csv = new Csv("编号", "名称", "片区", "圈内", "区县", "特色", "用途", "地址", "开放时间", "电话", "无障碍");
        sites(query(request).first(LIMIT))
                .forEach(site -> csv.row(
                        site.id(),
                        site.name(),
                        site.zone().label(),
                        site.ringPart().map(RingPart::label).orElse(""),
                        site.district(),
                        site.speciality(),
                        site.features().stream().map(SiteFeature::label).collect(Collectors.joining("、")),
                        site.address(),
                        site.hours().map(WeeklyHours::written).orElse("全天开放"),
                        String.join("、", site.phones()),
                        site.stepFree() ? "是" : "否"));
        return CsvDownload.of(csv.toString(), "culture.csv");
    }

    private static PageQuery query(HttpRequest<?> request) {
        return PageQuery.read(PageKind.CULTURE, FILTERS, request.getParameters())
                .inOrder(PageOrder.TITLE);
    }

    private List<CultureSite> sites(PageQuery query) {
        return lists.find(query).pages().stream()
                .map(page -> page.detail(CultureSite.class))
                .toList();
    }

    private Shape shape() {
        return Shape.of(
                sites(PageQuery.all(PageKind.CULTURE).inOrder(PageOrder.TITLE).first(LIMIT)));
    }
}
