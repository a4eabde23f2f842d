package org.famen.content.ranking.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
    private static final String TEXT = "看灯人在试用期被辞退的，领灯油12a升；𠮷田看灯。\u0000A灯、灯\ud800灯";

    /** Every second gram of the text. */
    private static Map<String, Integer> known() {
        List<String> grams = Grams.all(TEXT).stream().distinct().toList();
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < grams.size(); i += 2) {
            rows.put(grams.get(i), rows.size());
        }
        return rows;
    }

    private static Embedding of(Map<String, Integer> rows) {
        float[] weights = new float[rows.size()];
        float[][] vectors = new float[rows.size()][Embedding.DIMENSIONS];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = row + 1;
        }
        return new Embedding(rows, weights, vectors);
    }

    @Test
    void findsEachKnownGramAsOftenAsItStandsThereInOrder() {
        Map<String, Integer> known = known();

        assertThat(of(known).rows(TEXT))
                .isEqualTo(Grams.all(TEXT).stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .hasSizeGreaterThan(known.size());
    }

    @Test
    void theRarityOfAnUnknownGramIsZero() {
        Map<String, Integer> known = known();
        Embedding embedding = of(known);

        known.forEach((gram, row) -> assertThat(embedding.idf(gram)).as(gram).isEqualTo(row + 1));
        assertThat(List.of("", "月", "试用期被", "\u0000").stream().map(embedding::idf))
                .containsOnly(0f);
    }

    @Test
    void aGramHasOneToThreeCharacters() {
        assertThatThrownBy(() -> of(Map.of("看灯人在", 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(Map.of("", 0))).isInstanceOf(IllegalArgumentException.class);
    }
}
