package org.famen.content.ranking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NaiveBayesLawClassifierTest {
    private final NaiveBayesLawClassifier odds = NaiveBayesLawClassifier.of(
            List.of(asked("路灯坏了找谁修", "路灯法"), asked("路灯太亮睡不着", "路灯法"), asked("养的鹅被邻居打死了", "家禽法")),
            AnsweredQuestion::question,
            AnsweredQuestion::lawIds);

    @Test
    void theLawThatAnsweredTheSameWordsIsTheLikeliest() {
        var lamps = odds.of("楼下的路灯不亮");
        var geese = odds.of("邻居的鹅咬人");

        assertThat(lamps.get("路灯法")).isGreaterThan(lamps.get("家禽法"));
        assertThat(geese.get("家禽法")).isGreaterThan(geese.get("路灯法"));
    }

    @Test
    void withoutKnownWordsTheLawThatIsCitedMoreIsTheLikelier() {
        var unknown = odds.of("xyz");

        assertThat(unknown.get("路灯法")).isGreaterThan(unknown.get("家禽法")).isPositive();
    }

    private static AnsweredQuestion asked(String question, String law) {
        return new AnsweredQuestion(question, question, "", Optional.empty(), Set.of(new ProvisionKey(law, "1")));
    }
}
