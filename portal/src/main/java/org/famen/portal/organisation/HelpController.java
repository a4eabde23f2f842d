package org.famen.portal.organisation;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** Help near by. */
@Hidden
@Controller("/help")
class HelpController {
    private final HelpFinder finder;
    private final Pages pages;

    HelpController(HelpFinder finder, Pages pages) {
        this.finder = requireNonNull(finder, "finder is null");
        this.pages = requireNonNull(pages, "pages is null");
    }

    @Get
    @Produces(Html.UTF_8)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> show(HttpRequest<?> request, @RequestBean HelpForm form) {
        return pages.ok(request, "organisation/help", finder.find(HelpQuery.of(form)));
    }
}
