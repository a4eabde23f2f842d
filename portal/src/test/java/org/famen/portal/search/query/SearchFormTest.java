package org.famen.portal.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.famen.content.search.Facet;
import org.famen.content.search.Order;
import org.famen.content.search.SearchQuery;
import org.famen.content.search.SearchQueryBuilder;
import org.famen.portal.search.results.Highlighted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void anEmptyFormAsksForNothing() {
        SearchQuery query = form(null).checked(TODAY);

        assertThat(query)
                .isEqualTo(SearchQueryBuilder.stagedBuilder()
                        .text("")
                        .shortened(false)
                        .chosen(Map.of())
                        .law("")
                        .order(Order.RELEVANCE)
                        .day(TODAY)
                        .dayChosen(false)
                        .page(1)
                        .build());
    }

    @Test
    void shortensTenThousandCharactersAndSaysSo() {
        SearchQuery query = form("灯".repeat(10_000)).checked(TODAY);

        assertThat(query.text()).isEqualTo("灯".repeat(SearchForm.MAX_LENGTH));
        assertThat(query.shortened()).isTrue();
    }

    @Test
    void countsCharactersOutsideOfTheBasicPlaneOnceAndNeverHalvesThem() {
        SearchQuery query = form("灯" + "𠮷".repeat(300)).checked(TODAY);

        assertThat(query.text()).isEqualTo("灯" + "𠮷".repeat(SearchForm.MAX_LENGTH - 1));
    }

    @Test
    void exactlyTheLongestIsNotShortened() {
        assertThat(form("灯".repeat(SearchForm.MAX_LENGTH)).checked(TODAY).shortened())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a\u0000b|a b",
                "a\u0007\u001bb|a b",
                "a\u202eb|a b",
                "a\u200bb|a b",
                "\ufeff灯|灯",
                "a\ud800b|ab",
                "a\udfb7|a"
            })
    void takesOutWhatCannotBeSeen(String typed, String kept) {
        assertThat(form(typed).checked(TODAY).text()).isEqualTo(kept);
    }

    @Test
    void takesOutTheMarksThatHighlightingUses() {
        assertThat(form("灯" + Highlighted.OPEN + "泡" + Highlighted.CLOSE)
                        .checked(TODAY)
                        .text())
                .isEqualTo("灯 泡");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "-1", "abc", "1.5", "99999999999999999999", "１", "1e3", "<script>", "+2"})
    void aPageThatIsNoNumberIsTheFirst(@Nullable String page) {
        assertThat(withPage(page).checked(TODAY).page()).isEqualTo(1);
    }

    @Test
    void pagesEndSomewhere() {
        assertThat(withPage("7").checked(TODAY).page()).isEqualTo(7);
        assertThat(withPage("9999").checked(TODAY).page()).isEqualTo(SearchQuery.LAST_PAGE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "tomorrow", "2026-13-01", "2026-02-30", "202601", "-999999999-01-01T", "2026年1月"})
    void aDayThatIsNoneIsToday(@Nullable String at) {
        SearchQuery query = withDay(at).checked(TODAY);

        assertThat(query.day()).isEqualTo(TODAY);
        assertThat(query.dayChosen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "0000-01-01", "10000-01-01"})
    void aDayThatNoLawCanMeanIsToday(String at) {
        assertThat(withDay(at).checked(TODAY).day()).isEqualTo(TODAY);
    }

    @Test
    void takesTheDayThatWasChosen() {
        SearchQuery query = withDay(" 2015-06-30 ").checked(TODAY);

        assertThat(query.day()).isEqualTo(LocalDate.of(2015, 6, 30));
        assertThat(query.dayChosen()).isTrue();
    }

    @Test
    void keepsOnlyValuesOfFacetsThatCanBe() {
        SearchForm form = new SearchForm(
                "灯",
                List.of("law", "LAW", "<b>", "a".repeat(21)),
                List.of("LAW", "law", "EMPEROR"),
                List.of("IN_FORCE", "", "DROP TABLE"),
                List.of("国务院", "灯".repeat(81)),
                List.of("安澜市", "灯".repeat(41)),
                List.of("2020", "20", "year", "20200"),
                null,
                null,
                null,
                null);

        assertThat(form.checked(TODAY).chosen())
                .isEqualTo(Map.of(
                        Facet.KIND, Set.of("law"),
                        Facet.LEVEL, Set.of("LAW"),
                        Facet.STATUS, Set.of("IN_FORCE"),
                        Facet.ISSUER, Set.of("国务院"),
                        Facet.REGION, Set.of("安澜市"),
                        Facet.YEAR, Set.of("2020")));
    }

    @Test
    void takesNoMoreThanTwentyValuesOfAFacet() {
        List<String> years =
                IntStream.range(1900, 2000).mapToObj(String::valueOf).toList();
        SearchForm form = new SearchForm("灯", null, null, null, null, null, years, null, null, null, null);

        assertThat(form.checked(TODAY).chosen().get(Facet.YEAR)).hasSize(20);
    }

    @Test
    void anUnknownOrderIsByRelevance() {
        assertThat(Order.of("newest")).isEqualTo(Order.NEWEST);
        assertThat(Order.of("NEWEST")).isEqualTo(Order.RELEVANCE);
        assertThat(Order.of("'; --")).isEqualTo(Order.RELEVANCE);
    }

    private static SearchForm form(@Nullable String q) {
        return new SearchForm(q, null, null, null, null, null, null, null, null, null, null);
    }

    private static SearchForm withPage(@Nullable String page) {
        return new SearchForm("灯", null, null, null, null, null, null, null, null, null, page);
    }

    private static SearchForm withDay(@Nullable String at) {
        return new SearchForm("灯", null, null, null, null, null, null, null, null, at, null);
    }
}
