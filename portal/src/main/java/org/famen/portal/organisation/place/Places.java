package org.famen.portal.organisation.place;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.famen.content.index.IndexName;
import org.famen.content.index.PageDocument;
import org.famen.content.organisation.BoundingBox;
import org.famen.content.organisation.Coordinates;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.SearchUnavailableException;

/** Finds organisations by where they are. */
@Singleton
public class Places {
    private static final int MAX_CHOICES = 100;
    private static final int MAX_CLUSTERS = 400;
    private static final int MAX_CHILDREN = 200;
    /** Elasticsearch counts no further by itself; a city's organisations are well below. */
    private static final int MAX_TILES_ZOOM = 16;

    private final ElasticsearchIndex index;

    Places(ElasticsearchIndex index) {
        this.index = index;
    }

    /**
     * A page of organisations.
     *
     * @param from where the person is; without it the order is from the city's level down
     * @param skip how many come before this page
     * @throws SearchUnavailableException when the index does not answer; so do all methods
     */
    public PlaceResults find(PlaceFilter filter, Optional<Coordinates> from, int skip, int size) {
        SearchRequest request = SearchRequest.of(it -> {
            inOrder(it, filter, from)
                    .from(skip)
                    .size(size)
                    .trackTotalHits(total -> total.enabled(true))
                    .aggregations("services", choices("services", PlaceQuery.of(PlaceQuery.withoutService(filter))))
                    .aggregations("kinds", choices("subkind", PlaceQuery.of(PlaceQuery.withoutKind(filter))))
                    .aggregations("tiers", choices("tier", PlaceQuery.of(PlaceQuery.withoutTier(filter))));
            return it;
        });
        SearchResponse<PageDocument> answer = index.search(request, PageDocument.class);
        return new PlaceResults(
                answer.hits().hits().stream()
                        .filter(hit -> hit.source() != null)
                        .map(hit -> hit(hit, from.isPresent()))
                        .toList(),
                answer.hits().total() == null ? 0 : answer.hits().total().value(),
                counts(part(answer.aggregations(), "services")),
                counts(part(answer.aggregations(), "kinds")),
                counts(part(answer.aggregations(), "tiers")));
    }

    /** The first of those, without counting what else there is. */
    public Optional<PlaceResults.Hit> first(PlaceFilter filter, Optional<Coordinates> from) {
        SearchRequest request =
                SearchRequest.of(it -> inOrder(it, filter, from).size(1).trackTotalHits(total -> total.enabled(false)));
        return index.search(request, PageDocument.class).hits().hits().stream()
                .filter(hit -> hit.source() != null)
                .map(hit -> hit(hit, from.isPresent()))
                .findFirst();
    }

    private static SearchRequest.Builder inOrder(
            SearchRequest.Builder request, PlaceFilter filter, Optional<Coordinates> from) {
        request.index(IndexName.PAGES.alias())
                .source(source -> source.filter(fields -> fields.excludes("text", "contentHash")))
                .query(from.isPresent() ? PlaceQuery.located(filter) : PlaceQuery.fromTheTop(filter));
        from.ifPresentOrElse(
                place -> request.sort(sort -> sort.geoDistance(distance -> distance.field("location")
                        .location(location(place))
                        .unit(DistanceUnit.Meters)
                        .order(SortOrder.Asc))),
                () -> request.sort(sort -> sort.score(score -> score.order(SortOrder.Desc))));
        return request.sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)));
    }

    /**
     * Organisations by the tiles of a map that they lie in.
     *
     * @param zoom size of the tiles: 0 is the whole world, each step halves their sides
     * @see <a href="https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames">tile numbers</a>
     */
    public List<PlaceCluster> clusters(PlaceFilter filter, BoundingBox box, int zoom) {
        SearchRequest request = SearchRequest.of(it -> it.index(IndexName.PAGES.alias())
                .size(0)
                .query(PlaceQuery.within(filter, box))
                .aggregations(
                        "tiles",
                        tiles -> tiles.geotileGrid(grid -> grid.field("location")
                                        .precision(Math.min(zoom, MAX_TILES_ZOOM))
                                        .size(MAX_CLUSTERS))
                                .aggregations("centre", centre -> centre.geoCentroid(mean -> mean.field("location")))));
        return part(index.search(request, Void.class).aggregations(), "tiles").geotileGrid().buckets().array().stream()
                .map(tile -> new PlaceCluster(
                        coordinates(Objects.requireNonNull(part(tile.aggregations(), "centre")
                                .geoCentroid()
                                .location())),
                        tile.docCount()))
                .toList();
    }

    /** The organisations right below one, in the order of their names. */
    public List<PageDocument> children(String id) {
        Query below = Query.of(query -> query.bool(bool -> bool.filter(
                PlaceQuery.of(PlaceFilter.ALL),
                Query.of(parent -> parent.term(term -> term.field("parent").value(id))))));
        SearchRequest request = SearchRequest.of(it -> it.index(IndexName.PAGES.alias())
                .size(MAX_CHILDREN)
                .source(source -> source.filter(fields -> fields.excludes("text", "contentHash")))
                .query(below)
                .sort(sort -> sort.field(field -> field.field("title.exact").order(SortOrder.Asc))));
        return index.search(request, PageDocument.class).hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The best known thing with a place whose title has all the words; people also start from a square or a museum. */
    public Optional<PageDocument> named(String words) {
        Query titled = Query.of(query ->
                query.bool(bool -> bool.filter(Query.of(place -> place.exists(exists -> exists.field("location"))))
                        .must(Query.of(title -> title.match(match ->
                                match.field("title.bigram").query(words).operator(Operator.And))))));
        SearchRequest request =
                SearchRequest.of(it -> it.index(IndexName.PAGES.alias()).size(1).query(titled));
        return index.search(request, PageDocument.class).hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static PlaceResults.Hit hit(Hit<PageDocument> hit, boolean located) {
        return new PlaceResults.Hit(
                requireNonNull(hit.source(), "hit has no source"),
                located ? OptionalLong.of(Math.round(hit.sort().getFirst().doubleValue())) : OptionalLong.empty());
    }

    private static Aggregation choices(String field, Query among) {
        Aggregation counted = Aggregation.of(it -> it.filter(among)
                .aggregations(
                        "values",
                        values -> values.terms(terms -> terms.field(field).size(MAX_CHOICES))));
        // Beside the search, not under it: what was chosen of a field must not hide its other values.
        return Aggregation.of(it -> it.global(all -> all).aggregations("among", counted));
    }

    private static Map<String, Long> counts(Aggregate beside) {
        Map<String, Long> counts = new LinkedHashMap<>();
        part(part(beside.global().aggregations(), "among").filter().aggregations(), "values")
                .sterms()
                .buckets()
                .array()
                .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
        return counts;
    }

    private static Aggregate part(Map<String, Aggregate> all, String name) {
        return requireNonNull(all.get(name), name);
    }

    private static GeoLocation location(Coordinates place) {
        return GeoLocation.of(
                it -> it.latlon(point -> point.lat(place.latitude()).lon(place.longitude())));
    }

    private static Coordinates coordinates(GeoLocation location) {
        return new Coordinates(location.latlon().lat(), location.latlon().lon());
    }
}
