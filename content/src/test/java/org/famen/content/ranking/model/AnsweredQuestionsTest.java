package org.famen.content.ranking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.junit.jupiter.api.Test;

class AnsweredQuestionsTest {
    private static final ProvisionKey LAMPS = new ProvisionKey("路灯法", "5");
    private static final ProvisionKey GEESE = new ProvisionKey("家禽法", "9");

    private final AnsweredQuestions answeredQuestions = new AnsweredQuestions(List.of(
            new AnsweredQuestion("lamps", "路灯坏了找谁修", "照明设施由养护单位修复", Optional.of(direction(0)), Set.of(LAMPS)),
            new AnsweredQuestion("geese", "养的鹅被打死了", "致害人应当赔偿损失", Optional.of(direction(1)), Set.of(GEESE)),
            AnsweredQuestion.ofMeaning(direction(2), Set.of(new ProvisionKey("井盖法", "3")))));

    @Test
    void likeQuestionsSpeakForWhatAnsweredThem() {
        RankingSignals signals = answeredQuestions.signals("路灯坏了怎么办", Optional.of(direction(1)));

        assertThat(signals.of(RankingSignals.Kind.LIKE_BY_WORDS, LAMPS))
                .isGreaterThan(signals.of(RankingSignals.Kind.LIKE_BY_WORDS, GEESE));
        assertThat(signals.of(RankingSignals.Kind.LIKE_BY_MEANING, GEESE)).isEqualTo(1);
        assertThat(signals.likest(LAMPS))
                .hasValueSatisfying(like -> assertThat(like.question().id()).isEqualTo("lamps"));
    }

    @Test
    void aQuestionOfWhichOnlyTheMeaningIsKnownSpeaksByItsMeaningAlone() {
        ProvisionKey lids = new ProvisionKey("井盖法", "3");

        assertThat(answeredQuestions
                        .signals("井盖丢了", Optional.of(direction(2)))
                        .of(RankingSignals.Kind.LIKE_BY_MEANING, lids))
                .isEqualTo(1);
        assertThat(answeredQuestions
                        .signals("井盖丢了", Optional.of(direction(2)))
                        .of(RankingSignals.Kind.LIKE_BY_WORDS, lids))
                .isZero();
        assertThat(answeredQuestions.signals("井盖丢了", Optional.of(direction(2))).likest(lids))
                .isEmpty();
    }

    @Test
    void withoutALanguageModelWordsSpeakAlone() {
        RankingSignals signals = answeredQuestions.signals("路灯坏了怎么办", Optional.empty());

        assertThat(signals.of(RankingSignals.Kind.LIKE_BY_WORDS, LAMPS)).isPositive();
        assertThat(signals.of(RankingSignals.Kind.LIKE_BY_MEANING, LAMPS)).isZero();
    }

    @Test
    void theAnswersToLikeQuestionsSayWhatToLookFor() {
        Map<String, Float> words = answeredQuestions.answerWords("路灯坏了", pair -> pair.equals("单位") ? 0 : 1);

        assertThat(words).containsKeys("照明", "修复").doesNotContainKeys("单位", "赔偿");
        assertThat(words.values().stream()
                        .mapToDouble(weight -> weight * weight)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void nothingIsSaidWhereNothingIsLike() {
        assertThat(answeredQuestions.answerWords("xyz", pair -> 1)).isEmpty();
    }

    static float[] direction(int axis) {
        float[] direction = new float[SentenceEncoder.DIMENSIONS];
        direction[axis] = 1;
        return direction;
    }
}
