package org.famen.portal.page;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
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
        this.lists = requireNonNull(lists, "lists is null");
        this.pages = requireNonNull(pages, "pages is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Get("/{segment:policies|guides|consultations}")
    @Produces(Html.UTF_8)
    @ExecuteOn(TaskExecutors.BLOCKING)
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
