package org.famen.portal.organisation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.OptionalLong;
import org.famen.content.organisation.BoundingBox;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.organisation.place.Places;
import org.famen.portal.web.caching.CachedResponse;

/** Offices as JSON. */
@Tag(name = "organisations")
@Controller("/api/organisations")
class OfficeApiController {
    private static final int MAX_ZOOM = 18;

    private final HelpFinder finder;
    private final Library library;
    private final Places places;

    OfficeApiController(HelpFinder finder, Library library, Places places) {
        this.finder = finder;
        this.library = library;
        this.places = places;
    }

    /**
     * Offices near a place, the nearest first.
     *
     * @param form place and what narrows the search, as on the page
     * @return offices, and the address of the next page
     */
    @Operation(summary = "Offices near a place")
    @Get
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<OfficesAnswer> near(@RequestBean HelpForm form) {
        return CachedResponse.shortly(OfficesAnswer.of(finder.find(HelpQuery.of(form))));
    }

    /**
     * One office.
     *
     * @param id of the office, such as county-service-centre
     * @return the office
     */
    @Operation(summary = "One office")
    @Get("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<OfficeAnswer> office(String id) {
        return library.page("organisation/" + id)
                .map(page -> finder.card(1, page, OptionalLong.empty()))
                .map(OfficeAnswer::of)
                .map(CachedResponse::shortly)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such organisation"));
    }

    /**
     * Where offices are, those that lie close together as one.
     *
     * @param form what narrows the search, as on the page
     * @param south smallest latitude
     * @param west smallest longitude
     * @param north largest latitude
     * @param east largest longitude
     * @param zoom 0 to 18: at each step areas that are drawn together are half as wide
     * @return clusters
     */
    @Operation(summary = "Where offices are, in clusters")
    @Get("/clusters")
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<List<ClusterAnswer>> clusters(
            @RequestBean HelpForm form,
            @QueryValue(defaultValue = "NaN") double south,
            @QueryValue(defaultValue = "NaN") double west,
            @QueryValue(defaultValue = "NaN") double north,
            @QueryValue(defaultValue = "NaN") double east,
            @QueryValue(defaultValue = "-1") int zoom) {
        // What is missing is no number, which no comparison holds for.
        boolean onEarth = south >= -90 && south < north && north <= 90 && west >= -180 && west < east && east <= 180;
        if (!onEarth || zoom < 0 || zoom > MAX_ZOOM) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "no such box or zoom");
        }
        return CachedResponse.shortly(
                places
                        .clusters(finder.filter(HelpQuery.of(form)), new BoundingBox(south, west, north, east), zoom)
                        .stream()
                        .map(ClusterAnswer::of)
                        .toList());
    }
}
