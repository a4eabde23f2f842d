package org.famen.portal.dataset;

import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.famen.content.city.City;
import org.famen.content.event.Event;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.caching.CachedResponse;

/** Open data: the catalogue and a page of each data set, for people and for programs. */
@Tag(name = "data")
@Controller("/data")
class DataController {
    private static final String LINKED_DATA = "application/ld+json; charset=utf-8";
    private static final String TABLE_METADATA = "application/csvm+json; charset=utf-8";

    private final DataSets sets;
    private final LastLoad load;
    private final City city;
    private final MessageSource words;
    private final HttpHostResolver hosts;
    private final Pages pages;
    private final Clock clock;

    DataController(
            DataSets sets,
            LastLoad load,
            City city,
            MessageSource words,
            HttpHostResolver hosts,
            Pages pages,
            Clock clock) {
        this.sets = sets;
        this.load = load;
        this.city = city;
        this.words = words;
        this.hosts = hosts;
        this.pages = pages;
        this.clock = clock;
    }

    @Hidden
    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> all(HttpRequest<?> request) {
        return pages.ok(
                request,
                "dataset/catalogue",
                new CataloguePage(sets.tables(), sets.kinds(), sets.statistics(), published()));
    }

    /**
     * All open data as a catalogue of DCAT 3, at most a minute old.
     *
     * @return a dcat:Catalog as JSON-LD
     */
    @Operation(summary = "The catalogue of open data")
    @Get("/catalog.jsonld")
    @Produces(LINKED_DATA)
    @Blocking
    HttpResponse<String> catalogue(HttpRequest<?> request) {
        return CachedResponse.shortly(new DcatCatalogue(city, hosts.resolve(request), load.at(), clock.instant())
                .write(word("data.title"), word("data.what"), word("frame.api"), sets.all()));
    }

    @Hidden
    @Get("/{id:[a-z0-9-]+}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> one(HttpRequest<?> request, String id) {
        return pages.ok(request, "dataset/dataset", new DataSetPage(find(id), published()));
    }

    /**
     * The columns of a table, as CSV on the Web describes them.
     *
     * @param id of the data set, such as risks
     * @return metadata of the table
     */
    @Operation(summary = "The columns of a table")
    @Get("/{id:[a-z0-9-]+}/schema.json")
    @Produces(TABLE_METADATA)
    HttpResponse<String> schema(HttpRequest<?> request, String id) {
        DataSet set = find(id);
        if (set.table().isEmpty()) {
            throw notFound();
        }
        return CachedResponse.shortly(TableSchema.of(set, hosts.resolve(request), city.dataLicence()));
    }

    private DataSet find(String id) {
        return sets.find(id).orElseThrow(DataController::notFound);
    }

    private Optional<ZonedDateTime> published() {
        return load.at().map(moment -> moment.atZone(Event.ZONE));
    }

    private String word(String key) {
        return words.getMessage(key, Locale.SIMPLIFIED_CHINESE).orElse(key);
    }

    private static HttpStatusException notFound() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "no such data set");
    }
}
