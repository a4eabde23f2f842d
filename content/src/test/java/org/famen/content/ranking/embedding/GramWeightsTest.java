package org.famen.content.ranking.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GramWeightsTest {
    private static final GramWeights WEIGHTS = GramWeights.of(texts());

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(Collections.nCopies(20, "路灯"));
        texts.addAll(Collections.nCopies(5, "路灯和井盖"));
        texts.add("奇闻");
        return texts;
    }

    @Test
    void whatIsRarerSaysMore() {
        assertThat(WEIGHTS.idf("井盖")).isGreaterThan(WEIGHTS.idf("路灯")).isPositive();
        assertThat(WEIGHTS.idf("灯")).isPositive();
    }

    @Test
    void whatHardlyAnyTextHasIsUnknown() {
        assertThat(WEIGHTS.idf("奇闻")).isZero();
        assertThat(WEIGHTS.shares(List.of("奇闻"))).isEmpty();
    }

    @Test
    void sharesAddUpToOne() {
        assertThat(WEIGHTS.shares(Grams.pairs("井盖和路灯，路灯")).values().stream()
                        .mapToDouble(Float::doubleValue)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        WEIGHTS.write(new DataOutputStream(bytes));

        GramWeights read = GramWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.idf().keySet()).isEqualTo(WEIGHTS.idf().keySet());
        assertThat(read.idf("井盖")).isCloseTo(WEIGHTS.idf("井盖"), within(0.01f));
    }
}
