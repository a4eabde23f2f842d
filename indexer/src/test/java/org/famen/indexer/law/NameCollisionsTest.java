package org.famen.indexer.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famen.content.law.Level;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.problem.Problem;
import org.famen.content.problem.ProblemMessages;
import org.junit.jupiter.api.Test;

class NameCollisionsTest {
    @Test
    void aNameOfTwoLawsIsAProblemThatNamesBoth() {
        List<Problem> problems = NameCollisions.find(List.of(), List.of(law("路灯法", "灯法"), law("灯塔法", "灯法", "塔法")));

        assertThat(problems)
                .singleElement()
                .satisfies(
                        problem -> assertThat(ProblemMessages.sentence(problem)).contains("灯法", "路灯法", "灯塔法"));
    }

    @Test
    void aNameThatIsTheTitleOfAnotherLawIsAProblem() {
        assertThat(NameCollisions.find(List.of(), List.of(law("路灯法", "灯塔法"), law("灯塔法"))))
                .hasSize(1);
    }

    @Test
    void namesOfOneLawEachAreNone() {
        assertThat(NameCollisions.find(List.of(), List.of(law("路灯法", "灯法"), law("灯塔法", "塔法"))))
                .isEmpty();
    }

    private static Catalogue.Entry law(String title, String... names) {
        return new Catalogue.Entry(title, List.of(names), Level.LAW, "小镇大会", null, null);
    }
}
