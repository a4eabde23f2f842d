package org.famen.portal.law;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.famen.content.law.ArticleNumber;
import org.famen.portal.library.AbsentLaws;
import org.famen.portal.library.LawLookup;
import org.famen.portal.library.LawView;
import org.famen.portal.library.ReadingDay;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.error.PageNotFoundException;
import org.jspecify.annotations.Nullable;

/** Pages of a law and of each of its provisions. */
@Hidden
@Controller("/laws")
class LawController {
    private final LawLookup laws;
    private final AbsentLaws absent;
    private final LawPages lawPages;
    private final Pages pages;
    private final HttpHostResolver hosts;

    LawController(LawLookup laws, AbsentLaws absent, LawPages lawPages, Pages pages, HttpHostResolver hosts) {
        this.laws = laws;
        this.absent = absent;
        this.lawPages = lawPages;
        this.pages = pages;
        this.hosts = hosts;
    }

    @Get("/{lawId}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> law(
            HttpRequest<?> request,
            String lawId,
            @QueryValue @Nullable String version,
            @QueryValue @Nullable String at) {
        ReadingDay day = ReadingDay.read(at);
        return laws.find(lawId, version, day.chosen())
                .<HttpResponse<String>>map(
                        view -> pages.ok(request, "law/law", lawPages.law(view, day, hosts.resolve(request))))
                .or(() -> missing(request, lawId, Optional.empty()))
                .orElseThrow(() -> notFound(lawId));
    }

    @Get("/{lawId}/{address}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> article(
            HttpRequest<?> request,
            String lawId,
            String address,
            @QueryValue @Nullable String version,
            @QueryValue @Nullable String at,
            @QueryValue(defaultValue = "0") int p,
            @QueryValue(defaultValue = "0") int i) {
        ReadingDay day = ReadingDay.read(at);
        Optional<LawView> view = laws.find(lawId, version, day.chosen());
        if (view.isEmpty()) {
            return missing(request, lawId, ArticleNumber.ofAddress(address)).orElseThrow(() -> notFound(lawId));
        }
        return lawPages.article(view.get(), address, p, i, day, hosts.resolve(request))
                .map(page -> pages.ok(request, "law/article", page))
                .orElseThrow(() -> new PageNotFoundException(
                        "law/unknown",
                        new UnknownProvisionPage(view.get(), address, view.get().nearest(number(address)))));
    }

    private Optional<HttpResponse<String>> missing(
            HttpRequest<?> request, String lawId, Optional<ArticleNumber> article) {
        return absent.find(lawId, article.stream().toList())
                .map(law -> pages.ok(
                        request,
                        "law/missing",
                        new MissingTextPage(
                                law, article.map(ArticleNumber::label).orElse(""))));
    }

    private PageNotFoundException notFound(String lawId) {
        return laws.findHeld(lawId)
                .map(law -> new PageNotFoundException("law/noversion", new UnknownVersionPage(law)))
                .orElseGet(() -> new PageNotFoundException("law/absent", new UnknownLawPage(lawId)));
    }

    /** 0 where the address is no number. */
    private static int number(String address) {
        return ArticleNumber.ofAddress(address).map(ArticleNumber::main).orElse(0);
    }
}
