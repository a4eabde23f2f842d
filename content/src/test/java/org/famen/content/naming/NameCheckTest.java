package org.famen.content.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problem;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class NameCheckTest {
    private final Problems problems = new Problems();
    private final NameCheck check = new NameCheck(problems);

    @Test
    void aNameOfTwoThingsIsToldWithBothPlaces() {
        check.check(List.of(named("guide/aid", 3, "免费律师"), named("book/talk", 7, "免费 律師")));

        assertThat(problems.all())
                .singleElement()
                .extracting(ProblemMessages::line)
                .asString()
                .contains("免费 律師", "guide/aid", "book/talk", "names.csv:3");
    }

    @Test
    void oneThingMaySayItsNameTwice() {
        check.check(List.of(named("guide/aid", 3, "免费律师"), named("guide/aid", 3, "免费律师")));
        check.check(List.of(named("guide/aid", 9, "免费律师")));

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void listsAreHeldAgainstThoseBefore() {
        check.check(List.of(named("guide/aid", 3, "讨薪")));
        check.check(List.of(named("route/wages", 1, "讨薪")));

        assertThat(problems.all()).extracting(Problem::line).containsExactly(1);
    }

    private static Sourced<NamedThing> named(String page, int line, String name) {
        return new Sourced<>("names.csv", line, new NamedThing(page, new Names(List.of(name), List.of())));
    }
}
