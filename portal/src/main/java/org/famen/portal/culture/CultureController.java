package org.famen.portal.culture;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.famen.content.culture.CultureSite;
import org.famen.content.index.PageKind;
import org.famen.portal.operations.Blocking;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageLists;
import org.famen.portal.pagelist.PageOrder;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** Sites of legal culture: their shape first, then the list. */
@Hidden
@Controller("/culture")
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

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> list(HttpRequest<?> request) {
        PageQuery query = PageQuery.read(PageKind.CULTURE, FILTERS, request.getParameters())
                .inOrder(PageOrder.TITLE);
        boolean whole = query.words().isEmpty() && query.chosen().isEmpty() && query.page() == 1;
        return pages.ok(
                request,
                "culture/list",
                new CultureListPage(lists.find(query), whole ? Optional.of(shape()) : Optional.empty()));
    }

    private Shape shape() {
        PageQuery all = PageQuery.all(PageKind.CULTURE).inOrder(PageOrder.TITLE).first(LIMIT);
        return Shape.of(lists.find(all).pages().stream()
                .map(page -> page.detail(CultureSite.class))
                .toList());
    }
}
