package org.famen.content.bestbet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problems;
import org.famen.content.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestBetReaderTest {
    private final Problems problems = new Problems();

    @Test
    void readsAPageWithOrWithoutTheFirstStroke() {
        assertThat(read("/guide/new-lamp").orElseThrow().target()).isEqualTo("guide/new-lamp");
        assertThat(read("guide/new-lamp").orElseThrow().searches()).containsExactly("换灯", "灯不亮");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void readsALawAndAnArticle() {
        BestBet law = read("laws/路灯法").orElseThrow();
        BestBet article = read("laws/路灯法/5-1").orElseThrow();

        assertThat(law.lawId()).isEqualTo("路灯法");
        assertThat(law.article()).isEmpty();
        assertThat(article.article()).isEqualTo("5-1");
    }

    @Test
    void saysWhichPageMayBeMeant() {
        assertThat(read("guide/new-lanp")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly("best-bets.csv:2: bestbet.target.near 目标 guide/new-lanp guide/new-lamp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "laws/", "laws/路灯法/5/6", "../secret"})
    void leadsNowhereElse(String target) {
        assertThat(read(target)).isEmpty();
        assertThat(problems.all()).anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private Optional<BestBet> read(String target) {
        return new BestBetReader(Set.of("guide/new-lamp"))
                .read(Fields.ofRow("best-bets.csv", 2, Map.of("搜索词", "换灯、灯不亮", "目标", target), problems))
                .map(Sourced::value);
    }
}
