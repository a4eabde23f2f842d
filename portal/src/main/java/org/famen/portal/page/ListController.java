package org.famen.portal.page;

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
import org.famen.portal.operations.Blocking;
import org.famen.portal.pagelist.PageLists;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** Lists of policies, guides and answered questions. */
@Hidden
@Controller
class ListController {
    private final PageLists lists;
    private final Pages pages;
    private final Clock clock;

    ListController(PageLists lists, Pages pages, Clock clock) {
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/{segment:policies|guides|consultations}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> list(HttpRequest<?> request, String segment) {
        ListedKind listed =
                ListedKind.of(segment).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such list"));
        PageQuery query = PageQuery.read(listed.kind(), listed.filters(), request.getParameters())
                .inOrder(listed.order());
        return pages.ok(
                request,
                "page/list",
                new ListPage(listed.path(), listed.kind().key(), lists.find(query), LocalDate.now(clock)));
    }
}
