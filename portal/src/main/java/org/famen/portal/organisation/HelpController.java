package org.famen.portal.organisation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** Help near by. */
@Hidden
@Controller("/help")
class HelpController {
    private final HelpFinder finder;
    private final Pages pages;

    HelpController(HelpFinder finder, Pages pages) {
        this.finder = finder;
        this.pages = pages;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, @RequestBean HelpForm form) {
        return pages.ok(request, "organisation/help", finder.find(HelpQuery.of(form)));
    }
}
