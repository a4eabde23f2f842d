package org.famen.portal.styleguide;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** Where it isn't wanted, the route is not there at all. */
@Hidden
@Requires(property = "famen.styleguide.shown", value = "true")
@Controller("/styleguide")
class StyleguideController {
    private final Pages pages;

    StyleguideController(Pages pages) {
        this.pages = pages;
    }

    @Get
    @Produces(Html.UTF_8)
    HttpResponse<String> show(HttpRequest<?> request) {
        return pages.ok(request, "styleguide/styleguide", new Samples());
    }
}
