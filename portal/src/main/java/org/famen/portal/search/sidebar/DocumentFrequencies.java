package org.famen.portal.search.sidebar;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famen.content.index.IndexName;
import org.famen.content.spelling.Evidence;
import org.famen.portal.elastic.ElasticsearchIndex;

/** How many documents of the index hold a string, in their text or in a title; one request for many strings. */
@Singleton
class DocumentFrequencies implements Evidence {
    private static final String COUNTS = "counts";
    private static final List<String> FIELDS =
            List.of("text.bigram", "title.bigram", "lawTitle.bigram", "questions.bigram");

    private final ElasticsearchIndex index;

    DocumentFrequencies(ElasticsearchIndex index) {
        this.index = index;
    }

    @Override
    public Map<String, Long> textsWith(Set<String> strings) {
        List<String> ordered = List.copyOf(strings);
        Map<String, Query> filters = new LinkedHashMap<>();
        for (int number = 0; number < ordered.size(); number++) {
            filters.put(Integer.toString(number), holds(ordered.get(number)));
        }
        SearchRequest request = SearchRequest.of(search -> search.index(
                        IndexName.ARTICLES.alias(), IndexName.PAGES.alias())
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .query(query -> query.bool(bool -> bool.should(List.copyOf(filters.values()))))
                .aggregations(
                        COUNTS, counts -> counts.filters(each -> each.filters(buckets -> buckets.keyed(filters)))));
        Map<String, Long> texts = new LinkedHashMap<>();
        Aggregate counts = index.search(request, Void.class).aggregations().get(COUNTS);
        if (counts != null) {
            counts.filters()
                    .buckets()
                    .keyed()
                    .forEach((number, bucket) -> texts.put(ordered.get(Integer.parseInt(number)), bucket.docCount()));
        }
        return texts;
    }

    private static Query holds(String string) {
        List<Query> fields = new ArrayList<>();
        for (String field : FIELDS) {
            fields.add(Query.of(
                    query -> query.matchPhrase(phrase -> phrase.field(field).query(string))));
        }
        return Query.of(query -> query.bool(bool -> bool.should(fields)));
    }
}
