package org.famen.portal.law;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import org.famen.content.index.LawDocument;
import org.famen.content.law.Level;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** The list of all laws, by rank. */
@Hidden
@Controller("/laws")
class LawListController {
    private static final int PAGE = 100;

    private final Library library;
    private final Pages pages;

    LawListController(Library library, Pages pages) {
        this.library = library;
        this.pages = pages;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> list(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "LAW") String level,
            @QueryValue(defaultValue = "") String after) {
        Level chosen = Arrays.stream(Level.values())
                .filter(it -> it.name().equals(level))
                .findFirst()
                .orElse(Level.LAW);
        List<LawDocument> laws = library.lawsOf(chosen, after, PAGE);
        return pages.ok(
                request,
                "law/list",
                new LawListPage(
                        links(chosen),
                        chosen.label(),
                        laws,
                        laws.size() < PAGE ? "" : address(chosen, laws.getLast().id())));
    }

    private static List<LawListPage.LevelLink> links(Level chosen) {
        return Arrays.stream(Level.values())
                .map(level -> new LawListPage.LevelLink(level, address(level, ""), level == chosen))
                .toList();
    }

    private static String address(Level level, String after) {
        UriBuilder address = UriBuilder.of("/laws").queryParam("level", level.name());
        return (after.isEmpty() ? address : address.queryParam("after", after))
                .build()
                .toString();
    }
}
