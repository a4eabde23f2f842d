package org.famen.content.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.famen.content.problem.Problem;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.famen.content.ranking.embedding.TextEncoder;
import org.junit.jupiter.api.Test;

class ExampleCheckTest {
    @Test
    void namesEachExampleThatGoesWrong() {
        Danger danger = new Danger(
                "flood",
                "涨大水",
                "先上楼。",
                List.of("打119"),
                List.of(new EmergencyCall("消防", "119", "马上")),
                Optional.empty(),
                new DangerWording(
                        List.of("水进屋了"), List.of(), List.of("水进屋了怎么办", "床都漂起来了"), List.of("水进屋了吗表在哪", "水费多少")),
                true);
        Problems problems = new Problems();

        new ExampleCheck(new DangerCatalogue(List.of(danger), List.of()), TextEncoder.NONE).check(problems);

        assertThat(problems.all())
                .extracting(Problem::code)
                .containsExactly("danger.example.missed", "danger.example.alarm");
        assertThat(ProblemMessages.line(problems.all().getFirst())).contains("床都漂起来了");
        assertThat(ProblemMessages.line(problems.all().getLast())).contains("水进屋了吗表在哪", "涨大水");
    }
}
