package org.famen.portal.library;

import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.famen.content.index.IndexName;
import org.famen.content.law.Level;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.RefreshedValue;

/** Up to when laws of each rank are held, so that a reader knows what may be missing. */
@Singleton
public class Freshness {
    private static final String LEVELS = "levels";
    private static final String NEWEST = "newest";

    private final ElasticsearchIndex index;
    private final RefreshedValue<List<Held>> held;

    /**
     * Laws of one rank.
     *
     * @param label the rank as a word
     * @param newest day on which the newest text that is held was promulgated
     * @param laws of which a text is held
     */
    @Serdeable
    public record Held(String level, String label, LocalDate newest, long laws) {}

    Freshness(ElasticsearchIndex index, @Named(TaskExecutors.BLOCKING) ExecutorService background) {
        this.index = index;
        this.held = new RefreshedValue<>("Freshness", List.of(), last -> fetch(), background);
    }

    /** The highest rank first; empty where no text is held, and while the index has never answered. */
    public List<Held> now() {
        return held.get();
    }

    private List<Held> fetch() {
        SearchRequest request = SearchRequest.of(it -> it.index(IndexName.LAWS.alias())
                .size(0)
                .query(read -> read.range(range ->
                        range.number(number -> number.field("provisions").gt(0.0))))
                .aggregations(
                        LEVELS,
                        levels -> levels.terms(terms -> terms.field("level").size(Level.values().length))
                                .aggregations(NEWEST, newest -> newest.max(max -> max.field("promulgatedOn")))));
        var levels = index.search(request, Void.class).aggregations().get(LEVELS);
        return levels == null
                ? List.of()
                : levels.sterms().buckets().array().stream()
                        .flatMap(Freshness::held)
                        .sorted(Comparator.comparing(row -> Level.valueOf(row.level())))
                        .toList();
    }

    private static Stream<Held> held(StringTermsBucket bucket) {
        Level level = Level.valueOf(bucket.key().stringValue());
        return Stream.ofNullable(bucket.aggregations().get(NEWEST))
                .map(newest -> newest.max().value())
                .filter(Objects::nonNull)
                .filter(Double::isFinite)
                .map(milliseconds -> Instant.ofEpochMilli(milliseconds.longValue())
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate())
                .map(day -> new Held(level.name(), level.label(), day, bucket.docCount()));
    }
}
