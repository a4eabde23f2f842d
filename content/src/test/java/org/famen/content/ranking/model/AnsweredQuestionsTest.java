package org.famen.content.ranking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.junit.jupiter.api.Test;

class AnsweredQuestionsTest {
    private static final ProvisionKey LAMPS = new ProvisionKey("路灯法", "5");
    private static final ProvisionKey GEESE = new ProvisionKey("家禽法", "9");

    private static final ProvisionKey SIGNS = new ProvisionKey("路牌法", "7");

    private final AnsweredQuestions answeredQuestions = new AnsweredQuestions(
            List.of(
                    new AnsweredQuestion("lamps", "路灯坏了找谁修", "照明设施由养护单位修复", Optional.of(direction(0)), Set.of(LAMPS)),
                    new AnsweredQuestion("geese", "养的鹅被打死了", "致害人应当赔偿损失", Optional.of(direction(1)), Set.of(GEESE)),
                    meant(direction(2), new ProvisionKey("井盖法", "3"))),
            new TypicalQuestions(List.of(
                    new WrittenQuestion("路牌歪了能自己扶吗", Optional.of(QuantizedVector.of(direction(4))), Set.of(SIGNS)))));

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
    void typicalQuestionsSpeakForTheirProvisionsAndSayNothingOfHowOftenTheyAreNeeded() {
        RankingSignals signals = answeredQuestions.signals("路牌歪了", Optional.of(direction(4)));

        assertThat(signals.of(RankingSignals.Kind.TYPICAL_BY_MEANING, SIGNS)).isEqualTo(1);
        assertThat(signals.of(RankingSignals.Kind.TYPICAL_BY_WORDS, SIGNS)).isPositive();
        assertThat(signals.of(RankingSignals.Kind.LIKE_BY_MEANING, SIGNS)).isZero();
        assertThat(signals.provisions(1)).containsExactly(SIGNS);
        assertThat(signals.likest(SIGNS)).isEmpty();
        assertThat(answeredQuestions.count(SIGNS)).isZero();
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

    /** A question of which only the meaning is known. */
    static AnsweredQuestion meant(float[] meaning, ProvisionKey provision) {
        return new AnsweredQuestion("", "", "", Optional.of(meaning), Set.of(provision));
    }

    static float[] direction(int axis) {
        float[] direction = new float[SentenceEncoder.DIMENSIONS];
        direction[axis] = 1;
        return direction;
    }
}
