package org.famen.portal.cite;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import org.famen.portal.search.Citations;
import org.famen.portal.search.CitedLaw;
import org.famen.portal.site.Html;
import org.famen.portal.site.PageNotFoundException;
import org.famen.portal.site.Pages;
import org.jspecify.annotations.Nullable;

/** A citation as an address: one provision redirects to its page, several are listed. */
@Hidden
@Controller("/cite")
class CiteController {
    private final Citations citations;
    private final Pages pages;

    CiteController(Citations citations, Pages pages) {
        this.citations = requireNonNull(citations, "citations is null");
        this.pages = requireNonNull(pages, "pages is null");
    }

    @Get
    @Produces(Html.UTF_8)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> ask(
            HttpRequest<?> request, @QueryValue(defaultValue = "") String q, @QueryValue @Nullable LocalDate at) {
        return q.isBlank()
                ? pages.ok(request, "cite/unknown", new UnknownCitationPage(""))
                : show(request, CitedWords.clean(q), at);
    }

    @Get("/{text}")
    @Produces(Html.UTF_8)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> open(HttpRequest<?> request, String text, @QueryValue @Nullable LocalDate at) {
        return show(request, CitedWords.clean(text), at);
    }

    private HttpResponse<?> show(HttpRequest<?> request, String text, @Nullable LocalDate at) {
        CitedLaw cited = citations
                .resolve(text, at)
                .orElseThrow(() -> new PageNotFoundException("cite/unknown", new UnknownCitationPage(text)));
        if (cited.page().isPresent()) {
            return HttpResponse.seeOther(cited.page().get());
        }
        return pages.ok(request, "cite/list", new CitedPage(cited, cited.view().orElseThrow()));
    }
}
