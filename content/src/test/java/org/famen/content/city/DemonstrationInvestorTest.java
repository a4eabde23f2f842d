package org.famen.content.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.investor.ArticleKind;
import org.famen.content.investor.InvestorArticle;
import org.famen.content.investor.Term;
import org.famen.content.policy.Audience;
import org.famen.content.problem.Problems;
import org.famen.content.route.Route;
import org.famen.content.route.RouteBook;
import org.famen.content.route.Way;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.RuleBookReader;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.junit.jupiter.api.Test;

/** Holds the investor centre of the made-up city to what it promises. */
class DemonstrationInvestorTest {
    private static final CityContent CONTENT = CityReader.read(
                    Path.of("city"), new Problems(), LocalDate.of(2026, 11, 24))
            .orElseThrow();
    private static final List<Route> ROUTES = routes();

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
    void everyWayThatAnArticleRecommendsIsOneOfARoute() {
        Set<String> ways = ROUTES.stream()
                .flatMap(route -> route.ways().stream())
                .map(Way::id)
                .collect(Collectors.toSet());

        assertThat(CONTENT.investorArticles())
                .allSatisfy(article -> assertThat(ways).containsAll(article.routeIds()));
    }

    @Test
    void everySituationHasSeveralWaysAndSaysWhatToKeepAndWhatToBewareOf() {
        assertThat(ROUTES)
                .hasSizeGreaterThanOrEqualTo(10)
                .isSortedAccordingTo(Comparator.comparingInt(Route::order))
                .allSatisfy(route -> assertThat(route.inputs()).hasSizeBetween(4, 7))
                .allSatisfy(route -> assertThat(route.ways()).hasSizeGreaterThanOrEqualTo(2))
                .allSatisfy(route -> assertThat(route.briefing().basis()).isNotEmpty())
                .allSatisfy(route -> assertThat(route.briefing().evidence()).isNotEmpty())
                .allSatisfy(route -> assertThat(route.briefing().warnings()).isNotEmpty());
    }

    private static List<Route> routes() {
        ExpressionLanguage language = new ExpressionLanguage(WorkdayCalendar.china());
        Problems problems = new Problems();
        RuleBook rules = new RuleBookReader(language, problems).read(Path.of("rules"));
        return RouteBook.read(Path.of("routes"), rules, language, problems).routes().stream()
                .filter(route -> route.audiences().contains(Audience.INVESTOR))
                .toList();
    }
}
