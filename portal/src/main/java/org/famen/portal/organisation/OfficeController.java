package org.famen.portal.organisation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.famen.content.index.PageDocument;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.organisation.place.OpeningTimes;
import org.famen.portal.organisation.place.Places;
import org.famen.portal.timetable.opening.Openings;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Markdown;

/** The page of every office. */
@Hidden
@Controller("/organisation")
class OfficeController {
    /** Village, township, county, city. */
    private static final int MAX_LEVELS = 4;

    private final Library library;
    private final Places places;
    private final HelpFinder finder;
    private final OpeningTimes times;
    private final Maps maps;
    private final Openings openings;
    private final Markdown markdown;
    private final Pages pages;

    OfficeController(
            Library library,
            Places places,
            HelpFinder finder,
            OpeningTimes times,
            Maps maps,
            Openings openings,
            Markdown markdown,
            Pages pages) {
        this.library = library;
        this.places = places;
        this.finder = finder;
        this.times = times;
        this.maps = maps;
        this.openings = openings;
        this.markdown = markdown;
        this.pages = pages;
    }

    @Get("/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String id) {
        return library.page("organisation/" + id)
                .map(this::page)
                .map(page -> pages.ok(request, "organisation/office", page))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such organisation"));
    }

    private OfficePage page(PageDocument document) {
        Card card = finder.card(1, document, OptionalLong.empty());
        List<Card> neighbours = finder.round(card.organisation());
        List<Card> drawn = new ArrayList<>(List.of(card));
        drawn.addAll(neighbours);
        return new OfficePage(
                document,
                card,
                markdown.toHtml(document.body()),
                above(document),
                places.children(document.id()),
                card.organisation().hours().map(times::days).orElse(List.of()),
                times.holidaysKnown(),
                neighbours,
                card.place().flatMap(place -> maps.ofOffice(drawn)),
                openings.atPlace(card.organisation().id()));
    }

    private List<PageDocument> above(PageDocument document) {
        List<PageDocument> above = new ArrayList<>();
        Optional<PageDocument> parent = parent(document);
        while (parent.isPresent() && above.size() < MAX_LEVELS) {
            above.addFirst(parent.get());
            parent = parent(parent.get());
        }
        return above;
    }

    private Optional<PageDocument> parent(PageDocument document) {
        return Optional.ofNullable(document.parent()).flatMap(library::page);
    }
}
