package org.famen.portal.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** What the API gives, as a page; the file that machines read lies beside it. */
@Hidden
@Controller("/openapi")
class ApiController {
    private final ApiDescription description;
    private final Pages pages;

    ApiController(ApiDescription description, Pages pages) {
        this.description = description;
        this.pages = pages;
    }

    @Get
    @Produces(Html.UTF_8)
    HttpResponse<String> show(HttpRequest<?> request) {
        return pages.ok(request, "api/api", description.page());
    }
}
