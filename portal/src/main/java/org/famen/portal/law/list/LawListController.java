package org.famen.portal.law.list;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** The list of all laws. */
@Hidden
@Controller("/laws")
class LawListController {
    private final LawLists lists;
    private final CitedMost cited;
    private final Pages pages;

    LawListController(LawLists lists, CitedMost cited, Pages pages) {
        this.lists = lists;
        this.cited = cited;
        this.pages = pages;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> list(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String level,
            @QueryValue(defaultValue = "") String department,
            @QueryValue(defaultValue = "") String letter,
            @QueryValue(value = "q", defaultValue = "") String words,
            @QueryValue(defaultValue = "1") String page) {
        LawListQuery query = LawListQuery.read(level, department, letter, words, page);
        LawListing listing = lists.find(query);
        if (level.isEmpty() && listing.laws().isEmpty() && listing.highest().isPresent()) {
            // Who chose no rank gets the highest that has what he looks for.
            query = query.of(listing.highest().get());
            listing = lists.find(query);
        }
        return pages.ok(
                request, "law/list", LawListPage.of(query, listing, query.isPlain() ? cited.laws() : List.of()));
    }
}
