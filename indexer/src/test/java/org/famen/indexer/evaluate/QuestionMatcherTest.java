package org.famen.indexer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Block;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Part;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.question.TypicalQuestion;
import org.famen.content.ranking.model.ProvisionKey;
import org.famen.indexer.law.ProvisionTexts;
import org.junit.jupiter.api.Test;

class QuestionMatcherTest {
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final String LAMPS = "路灯损坏的，养护单位应当在三日内修复，并设置警示标志";
    private static final String GEESE = "饲养家禽不得妨碍邻居休息，违反的由村民委员会劝导";

    private final Problems problems = new Problems();

    @Test
    void anAmendedProvisionIsFoundAtItsOldNumber() {
        MatchedQuestions matched = match(
                List.of(provision("old", "4", LAMPS.replace("三日", "七日")), provision("other", "5", GEESE)),
                "路灯坏了谁修",
                "《小镇法》第五条");

        assertThat(matched.questions()).singleElement().satisfies(question -> {
            assertThat(question.judged().answers()).containsExactly("old");
            assertThat(question.inForce()).containsExactly(new ProvisionKey("小镇法", "5"));
        });
        assertThat(matched.further()).isEmpty();
    }

    @Test
    void whatTheCorpusDoesNotHaveIsAdded() {
        MatchedQuestions matched = match(List.of(provision("other", "5", GEESE)), "路灯坏了谁修", "《小镇法》第五条第一款");

        assertThat(matched.further()).singleElement().satisfies(provision -> {
            assertThat(provision.text()).isEqualTo(LAMPS);
            assertThat(matched.judged().getFirst().answers()).containsExactly(provision.id());
        });
    }

    @Test
    void aProvisionThatNoTextHasIsReportedWithItsPlace() {
        assertThat(match(List.of(), "路灯坏了谁修", "《小镇法》第九十条").questions()).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("lamps.csv");
            assertThat(problem.line()).isEqualTo(7);
        });
        assertThat(problems.all()).extracting(Problem::code).containsExactly("question.provision");
    }

    private MatchedQuestions match(List<CorpusProvision> corpus, String question, String provision) {
        Part article = new Part.Article(1, new ArticleNumber(5, 0), "第五条", List.of(new Block.Paragraph(1, LAMPS)));
        Law law = new Law(
                "小镇法",
                "小镇法",
                List.of(),
                Level.LAW,
                "小镇大会",
                "",
                List.of(new LawVersion("小镇法", BEGIN, BEGIN, null, List.of(), List.of(), List.of(article), "town.md")),
                null);
        TypicalQuestion typical = new TypicalQuestion(
                question, List.of(WrittenCitation.parse(provision).orElseThrow()));
        return new QuestionMatcher(corpus, new ProvisionTexts(List.of(law), TODAY), problems)
                .match(List.of(new Sourced<>("lamps.csv", 7, typical)));
    }

    private static CorpusProvision provision(String id, String address, String text) {
        return new CorpusProvision(id, "小镇法", new ProvisionKey("小镇法", address), 0, text);
    }
}
