package org.famen.portal.search.answer;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.famen.content.city.CityContent;
import org.famen.content.index.IndexName;
import org.famen.content.index.PageDocument;
import org.famen.content.search.TypedText;
import org.famen.portal.elastic.ElasticsearchIndex;

/**
 * Pages that are called by their name: the whole title, or so much of it that nothing else can be meant, with or without
 * words around it such as 电话 or 怎么走. The name of the city in front may be left out.
 */
@Singleton
class NamedPages {
    private static final int LIMIT = 3;
    /** Titles that share most of the words are looked through. */
    private static final int LOOKED_THROUGH = 20;

    private static final List<String> FIELDS = List.of("id", "kind", "title", "summary", "facts", "state");

    private static final String MOST_WORDS = "60%";
    /** Share of the title that was typed at least; with less another page could be meant as well. */
    private static final double TYPED_OF_TITLE = 0.8;
    /** Share of what was typed that the title is at least. */
    private static final double TITLE_OF_TYPED = 0.6;

    private final ElasticsearchIndex index;
    private final Cards cards;
    private final String cityName;

    NamedPages(ElasticsearchIndex index, Cards cards, CityContent city) {
        this.index = index;
        this.cards = cards;
        this.cityName = city.city().name();
    }

    /**
     * Asked for at once, waited for when needed.
     *
     * @param text simplified
     */
    Supplier<List<Card>> find(String text) {
        Supplier<SearchResponse<PageDocument>> answer = index.searchMeanwhile(request(text), PageDocument.class);
        return () -> answer.get().hits().hits().stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .filter(page -> isNamed(page.title(), text))
                .sorted(Comparator.comparing(page -> !withoutCity(page.title()).equals(withoutCity(text))))
                .limit(LIMIT)
                .map(cards::page)
                .toList();
    }

    private boolean isNamed(String title, String text) {
        String typed = withoutCity(text);
        String name = withoutCity(title);
        return name.length() > 1
                && (name.contains(typed) && typed.length() >= TYPED_OF_TITLE * name.length()
                        || typed.contains(name) && name.length() >= TITLE_OF_TYPED * typed.length());
    }

    private String withoutCity(String name) {
        String letters = TypedText.letters(name);
        return letters.startsWith(cityName) ? letters.substring(cityName.length()) : letters;
    }

    private static SearchRequest request(String text) {
        return SearchRequest.of(request -> request.index(IndexName.PAGES.alias())
                .size(LOOKED_THROUGH)
                .source(source -> source.filter(filter -> filter.includes(FIELDS)))
                .query(query -> query.match(
                        match -> match.field("title.bigram").query(text).minimumShouldMatch(MOST_WORDS))));
    }
}
