package org.famen.portal.search;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.famen.content.citation.LawNames;
import org.famen.content.index.IndexName;
import org.famen.content.index.LawDocument;
import org.famen.content.law.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The names of all laws, held in memory because every search asks for them. They are fetched again in the background when
 * they have grown old; while the index is away the last ones stay.
 */
@Singleton
class LawNameIndex {
    private static final Logger LOG = LoggerFactory.getLogger(LawNameIndex.class);
    private static final int PAGE = 2_000;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Index index;
    private final ExecutorService background;
    private final AtomicBoolean fetching = new AtomicBoolean();
    private volatile LawNames names = new LawNames(List.of());
    private volatile long fetchedAt;
    private volatile boolean fetched;

    LawNameIndex(Index index, @Named(TaskExecutors.BLOCKING) ExecutorService background) {
        this.index = requireNonNull(index, "index is null");
        this.background = requireNonNull(background, "background is null");
    }

    LawNames names() {
        if (!fetched) {
            fetch();
        } else if (System.nanoTime() - fetchedAt > FRESH.toNanos()) {
            background.execute(this::fetch);
        }
        return names;
    }

    private void fetch() {
        if (!fetching.compareAndSet(false, true)) {
            return;
        }
        try {
            names = new LawNames(entries());
            fetched = true;
        } catch (SearchUnavailableException away) {
            LOG.warn("Names of laws could not be fetched: {}", away.getMessage());
        } finally {
            fetchedAt = System.nanoTime();
            fetching.set(false);
        }
    }

    private List<LawNames.Entry> entries() {
        List<LawNames.Entry> entries = new ArrayList<>();
        List<FieldValue> after = List.of();
        while (true) {
            List<Hit<LawDocument>> hits =
                    index.search(request(after), LawDocument.class).hits().hits();
            hits.forEach(hit -> {
                LawDocument law = hit.source();
                if (law != null) {
                    entries.add(new LawNames.Entry(
                            law.id(),
                            law.names(),
                            law.pinyin(),
                            law.initials(),
                            Level.valueOf(law.level()).ordinal()));
                }
            });
            if (hits.size() < PAGE) {
                return entries;
            }
            after = hits.getLast().sort();
        }
    }

    private static SearchRequest request(List<FieldValue> after) {
        return SearchRequest.of(request -> {
            request.index(IndexName.LAWS.alias())
                    .size(PAGE)
                    .source(source ->
                            source.filter(filter -> filter.includes("id", "names", "pinyin", "initials", "level")))
                    .sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)));
            return after.isEmpty() ? request : request.searchAfter(after);
        });
    }
}
