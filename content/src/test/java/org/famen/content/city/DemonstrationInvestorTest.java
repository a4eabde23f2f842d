package org.famen.content.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.investor.ArticleKind;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.investor.InvestorRoute;
import org.famen.content.investor.InvestorSituation;
import org.famen.content.investor.Term;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

/** Holds the investor centre of the made-up city to what it promises. */
class DemonstrationInvestorTest {
    private static final CityContent CONTENT = CityReader.read(
                    Path.of("city"), new Problems(), LocalDate.of(2026, 11, 24))
            .orElseThrow();

    @Test
    void articlesOfEveryKindExplainWhatTheySay() {
        assertThat(CONTENT.investorArticles())
                .hasSizeGreaterThanOrEqualTo(25)
                .allMatch(InvestorArticle::demonstration)
                .allSatisfy(article -> assertThat(article.citations()).isNotEmpty());
        assertThat(CONTENT.investorArticles()).extracting(InvestorArticle::kind).contains(ArticleKind.values());
    }

    @Test
    void theGlossaryExplainsSixtyWordsOnceEach() {
        List<String> words = CONTENT.investorArticles().stream()
                .flatMap(article -> article.terms().stream())
                .map(Term::word)
                .toList();

        assertThat(words).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void everyRouteThatAnArticleRecommendsIsOpenToSomebody() {
        Set<String> routes = CONTENT.investorSituations().stream()
                .flatMap(situation -> situation.routes().stream())
                .map(InvestorRoute::id)
                .collect(Collectors.toSet());

        assertThat(routes).hasSizeGreaterThanOrEqualTo(10);
        assertThat(CONTENT.investorArticles())
                .allSatisfy(article -> assertThat(routes).containsAll(article.routeIds()));
    }

    @Test
    void everySituationHasSeveralWaysAndSaysWhatToBring() {
        assertThat(CONTENT.investorSituations())
                .hasSizeGreaterThanOrEqualTo(8)
                .allMatch(InvestorSituation::demonstration)
                .allSatisfy(situation -> assertThat(situation.routes()).hasSizeGreaterThanOrEqualTo(2))
                .allSatisfy(situation -> assertThat(situation.evidence()).isNotEmpty());
    }
}
