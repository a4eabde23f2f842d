package org.famen.content.search;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.PageKind;

/**
 * A checked search: whatever was typed or put into the address, this is sane.
 *
 * @param text without control characters, not too long
 * @param shortened whether the text was longer
 * @param chosen values chosen of each facet; facets without a choice are absent
 * @param law id of the law to search in; empty for all
 * @param day the day whose law applies
 * @param dayChosen whether the day was asked for; otherwise it is today
 * @param page from 1
 */
@RecordBuilder
public record SearchQuery(
        String text,
        boolean shortened,
        Map<Facet, Set<String>> chosen,
        String law,
        Order order,
        LocalDate day,
        boolean dayChosen,
        int page) {
    /** Results are shown so far; whoever looks further narrows the search instead. */
    public static final int LAST_PAGE = 20;

    /** Words of today and nothing else. */
    public static SearchQuery ofWords(String text, LocalDate today) {
        return SearchQueryBuilder.stagedBuilder()
                .text(text)
                .shortened(false)
                .chosen(Map.of())
                .law("")
                .order(Order.RELEVANCE)
                .day(today)
                .dayChosen(false)
                .page(1)
                .build();
    }

    /** The same search on another page. */
    public SearchQuery onPage(int other) {
        return SearchQueryBuilder.builder(this).page(other).build();
    }

    public SearchQuery sortedBy(Order other) {
        return SearchQueryBuilder.builder(this).order(other).page(1).build();
    }

    /** The same words without any narrowing. */
    public SearchQuery everywhere() {
        return SearchQueryBuilder.builder(this).chosen(Map.of()).law("").page(1).build();
    }

    /** The same search among provisions alone. */
    public SearchQuery amongProvisions() {
        return among(Set.of(ArticleDocument.KIND));
    }

    /** The same search among the city's pages of every kind. */
    public SearchQuery amongPages() {
        return among(Arrays.stream(PageKind.values()).map(PageKind::key).collect(Collectors.toSet()));
    }

    private SearchQuery among(Set<String> kinds) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(chosen);
        others.put(Facet.KIND, kinds);
        return SearchQueryBuilder.builder(this).chosen(others).build();
    }

    /** The same words under other choices, from the first page. */
    public SearchQuery choosing(Map<Facet, Set<String>> others) {
        return SearchQueryBuilder.builder(this).chosen(others).page(1).build();
    }

    /** The same search in other words. */
    public SearchQuery reworded(String other) {
        return SearchQueryBuilder.builder(this).text(other).build();
    }

    /** Other words, in another law or in all, under the same choices. */
    public SearchQuery withText(String other, String otherLaw) {
        return SearchQueryBuilder.builder(this)
                .text(other)
                .law(otherLaw)
                .page(1)
                .build();
    }
}
