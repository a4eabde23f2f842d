package org.famen.portal.risk;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.famen.content.index.PageKind;
import org.famen.content.risk.RiskItem;
import org.famen.portal.operations.Blocking;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageLists;
import org.famen.portal.pagelist.PageOrder;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.caching.FileCache;
import org.famen.portal.web.format.Csv;

/** The table of risks, to filter and to take along. */
@Hidden
@Controller
class RiskController {
    private static final int LIMIT = 2_000;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<PageFilter> FILTERS = List.of(PageFilter.SUBKIND, PageFilter.ISSUER);

    private final PageLists lists;
    private final Pages pages;
    private final FileCache files;

    RiskController(PageLists lists, Pages pages, FileCache files) {
        this.lists = lists;
        this.pages = pages;
        this.files = files;
    }

    @Get("/risks")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> list(HttpRequest<?> request) {
        return pages.ok(request, "risk/list", new RiskListPage(lists.find(query(request))));
    }

    @Get("/risks.csv")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    @Blocking
    HttpResponse<byte[]> csv(HttpRequest<?> request) {
        byte[] file = files.get(
                List.of("risks.csv", query(request)), () -> table(request).csv().getBytes(StandardCharsets.UTF_8));
        return download(file, "risks.csv");
    }

    @Get("/risks.xlsx")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(XLSX)
    @Blocking
    HttpResponse<byte[]> xlsx(HttpRequest<?> request) {
        byte[] file = files.get(
                List.of("risks.xlsx", query(request)), () -> table(request).xlsx());
        return download(file, "risks.xlsx");
    }

    private RiskTable table(HttpRequest<?> request) {
        return new RiskTable(lists.find(query(request).first(LIMIT)).pages().stream()
                .map(page -> page.detail(RiskItem.class))
                .toList());
    }

    private static PageQuery query(HttpRequest<?> request) {
        return PageQuery.read(PageKind.RISK, FILTERS, request.getParameters()).inOrder(PageOrder.TITLE);
    }

    private static <T> HttpResponse<T> download(T body, String name) {
        return HttpResponse.ok(body).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
