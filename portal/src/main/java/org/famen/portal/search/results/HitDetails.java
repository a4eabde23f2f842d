package org.famen.portal.search.results;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.content.search.SearchPlan;
import org.famen.portal.elastic.ElasticsearchIndex;

/** Fetches what is shown of hits: of the first of each group its passages with marks, of the folded ones a line. */
@Singleton
class HitDetails {
    /** Under the first group, where the answer mostly is, and under the others. */
    private static final int FOLDED_FIRST = 5;

    private static final int FOLDED = 3;

    private final ElasticsearchIndex index;
    private final HitReader hits;

    HitDetails(ElasticsearchIndex index, HitReader hits) {
        this.index = index;
        this.hits = hits;
    }

    /**
     * @param groups ids of the hits of each group, the best first
     * @param typed the words of the question
     * @return a group where its hits are still in the index
     */
    List<HitGroup> of(List<List<String>> groups, SearchPlan plan, String typed, Reasons reasons) {
        List<String> first = groups.stream().map(List::getFirst).toList();
        if (first.isEmpty()) {
            return List.of();
        }
        List<List<String>> folded = folded(groups);
        List<String> others = folded.stream().flatMap(List::stream).toList();
        Supplier<SearchResponse<ObjectNode>> lines =
                index.searchMeanwhile(ResultRequests.lines(others), ObjectNode.class);
        Map<String, SearchHit> found = new HashMap<>();
        index.search(ResultRequests.passages(first, plan), ObjectNode.class).hits().hits().stream()
                .flatMap(hit -> hits.read(hit, plan.day()).stream())
                .forEach(hit -> found.put(hit.id(), reasons.explain(hit)));
        var snippet = new Snippet(typed);
        lines.get().hits().hits().stream()
                .flatMap(hit -> hits.read(hit, plan.day(), snippet).stream())
                .forEach(hit -> found.put(hit.id(), reasons.explain(hit)));
        return IntStream.range(0, groups.size())
                .boxed()
                .flatMap(i -> group(groups.get(i), folded.get(i), found))
                .toList();
    }

    private static List<List<String>> folded(List<List<String>> groups) {
        List<List<String>> folded = new ArrayList<>();
        for (List<String> group : groups) {
            int most = folded.isEmpty() ? FOLDED_FIRST : FOLDED;
            folded.add(group.stream().skip(1).limit(most).toList());
        }
        return folded;
    }

    private static Stream<HitGroup> group(List<String> all, List<String> folded, Map<String, SearchHit> found) {
        List<SearchHit> shown = Stream.concat(Stream.of(all.getFirst()), folded.stream())
                .filter(found::containsKey)
                .map(found::get)
                .toList();
        return shown.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new HitGroup(shown.getFirst(), shown.subList(1, shown.size()), all.size() - 1 - folded.size()));
    }
}
