package org.famen.portal.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.famen.content.search.Facet;
import org.famen.content.search.Order;
import org.famen.content.search.SearchQuery;
import org.famen.content.search.SearchQueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchAddressTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final SearchQuery PLAIN = SearchQueryBuilder.stagedBuilder()
            .text("路灯")
            .shortened(false)
            .chosen(Map.of())
            .law("")
            .order(Order.RELEVANCE)
            .day(TODAY)
            .dayChosen(false)
            .page(1)
            .build();

    @Test
    void holdsOnlyWhatIsNotTheDefault() {
        assertThat(decoded(PLAIN)).isEqualTo("/search?q=路灯");
    }

    @Test
    void holdsEverythingThatWasChosen() {
        var query = SearchQueryBuilder.stagedBuilder()
                .text("路灯")
                .shortened(false)
                .chosen(Map.of(Facet.LEVEL, Set.of("LAW")))
                .law("路灯法")
                .order(Order.NEWEST)
                .day(LocalDate.of(2015, 6, 30))
                .dayChosen(true)
                .page(3)
                .build();

        assertThat(decoded(query)).isEqualTo("/search?q=路灯&level=LAW&law=路灯法&sort=newest&at=2015-06-30&page=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a&b=c", "100%", "a+b", "{q}", "“灯”", "#top", "a?b", "\"><script>", "𠮷田", "路 灯", "a\\b"})
    void keepsEveryCharacterOfTheText(String text) {
        String address = SearchAddress.of(
                "/search",
                SearchQueryBuilder.stagedBuilder()
                        .text(text)
                        .shortened(false)
                        .chosen(Map.of())
                        .law("")
                        .order(Order.RELEVANCE)
                        .day(TODAY)
                        .dayChosen(false)
                        .page(1)
                        .build());

        assertThat(address).doesNotContain("\"", "<", ">", " ");
        assertThat(URLDecoder.decode(URI.create(address).getRawQuery(), StandardCharsets.UTF_8))
                .isEqualTo("q=" + text);
    }

    @Test
    void togglingAValueTwiceGivesTheSameSearchOnItsFirstPage() {
        SearchQuery chosen = SearchAddress.toggled(PLAIN.onPage(4), Facet.YEAR, "2021");

        assertThat(chosen.chosen()).isEqualTo(Map.of(Facet.YEAR, Set.of("2021")));
        assertThat(chosen.page()).isEqualTo(1);
        assertThat(SearchAddress.toggled(chosen, Facet.YEAR, "2021")).isEqualTo(PLAIN);
    }

    @Test
    void aSecondValueOfAFacetIsAdded() {
        SearchQuery both = SearchAddress.toggled(SearchAddress.toggled(PLAIN, Facet.YEAR, "2021"), Facet.YEAR, "2022");

        assertThat(both.chosen()).isEqualTo(Map.of(Facet.YEAR, Set.of("2021", "2022")));
    }

    private static String decoded(SearchQuery query) {
        return URLDecoder.decode(SearchAddress.of("/search", query), StandardCharsets.UTF_8);
    }
}
