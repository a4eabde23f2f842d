package org.famen.portal.culture;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.city.CityContent;
import org.famen.content.culture.CultureSite;
import org.famen.content.culture.Walk;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Csv;
import org.famen.portal.web.format.CsvDownload;

/** Walks through the ring and the wings. */
@Hidden
@Controller
class WalkController {
    private final CityContent city;
    private final Pages pages;

    WalkController(CityContent city, Pages pages) {
        this.city = city;
        this.pages = pages;
    }

    @Get("/walks")
    @Produces(Html.UTF_8)
    HttpResponse<String> all(HttpRequest<?> request) {
        return pages.ok(request, "culture/walks", new WalksPage(tours()));
    }

    @Get("/walks.csv")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    HttpResponse<String> csv() {
        Csv csv = new Csv("编号", "名称", "方式", "公里", "分钟", "站点", "提示");
        tours().forEach(tour -> csv.row(
                tour.walk().id(),
                tour.walk().title(),
                tour.walk().manner(),
                tour.walk().kilometres(),
                tour.walk().minutes(),
                tour.stops().stream().map(CultureSite::name).collect(Collectors.joining("、")),
                tour.walk().hint()));
        return CsvDownload.of(csv.toString(), "walks.csv");
    }

    private List<WalksPage.Tour> tours() {
        Map<String, CultureSite> sites = city.cultureSites().stream()
                .collect(Collectors.toUnmodifiableMap(CultureSite::id, Function.identity()));
        return city.bureau().walks().stream().map(walk -> tour(walk, sites)).toList();
    }

    private static WalksPage.Tour tour(Walk walk, Map<String, CultureSite> sites) {
        List<CultureSite> stops =
                walk.stops().stream().map(sites::get).filter(Objects::nonNull).toList();
        return new WalksPage.Tour(walk, stops, WalkDrawing.of(stops));
    }
}
