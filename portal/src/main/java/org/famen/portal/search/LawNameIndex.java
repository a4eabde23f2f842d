package org.famen.portal.search;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.famen.content.citation.LawNames;
import org.famen.content.index.IndexName;
import org.famen.content.index.LawDocument;
import org.famen.content.law.Level;

/** The names of all laws, held in memory because every search asks for them. */
@Singleton
class LawNameIndex {
    private static final int PAGE = 2_000;

    private final Index index;
    private final Refreshed<LawNames> names;

    LawNameIndex(Index index, @Named(TaskExecutors.BLOCKING) ExecutorService background) {
        this.index = requireNonNull(index, "index is null");
        this.names =
                new Refreshed<>("Names of laws", new LawNames(List.of()), () -> new LawNames(entries()), background);
    }

    LawNames names() {
        return names.get();
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
