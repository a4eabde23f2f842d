package org.famen.content.ranking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.famen.content.ranking.model.Relatedness.Titled;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RelatednessTest {
    private static final SentenceEncoder ENCODER = open();
    private static final List<String> TITLES = List.of("路灯坏了半年，找谁修", "邻居的狗咬了人，医药费谁出", "在超市买到过期的牛奶，能赔多少", "路灯下面能不能停车");
    private static final Relatedness RELATEDNESS = new Relatedness(ENCODER, TITLES);

    private static SentenceEncoder open() {
        try {
            return SentenceEncoder.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void theSameWordsAreSurelyTheSame() {
        assertThat(of("路灯坏了半年，找谁修", TITLES.getFirst())).isGreaterThan(1.9);
    }

    @Test
    void whatSharesARareWordIsNearerThanWhatSharesACommonOne() {
        String question = "路灯不亮了坏了";

        assertThat(of(question, TITLES.getFirst())).isGreaterThan(of(question, TITLES.getLast()));
    }

    @Test
    void whatSharesNothingIsNotSure() {
        assertThat(of("牛奶过期了", TITLES.get(1))).isLessThan(0.8);
    }

    @Test
    void aQuestionWithoutLettersIsLikeNothing() {
        assertThat(of("？？", TITLES.getFirst())).isLessThan(0.2);
    }

    private static double of(String question, String title) {
        return RELATEDNESS.of(RELATEDNESS.ask(question), new Titled(title, ENCODER.encode(title)));
    }
}
