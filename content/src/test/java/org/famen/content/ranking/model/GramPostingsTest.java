package org.famen.content.ranking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GramPostingsTest {
    @Test
    void textsOfAGramKeepTheOrderInWhichTheyCame() {
        var builder = new GramPostings.Builder();
        builder.add("工资", 7, 0.5f);
        builder.add("工", 7, 1);
        builder.add("押金", 8, 2);
        builder.add("工资", 3, 0.25f);
        GramPostings postings = builder.build();

        int wages = postings.find("工资");
        assertThat(postings.size()).isEqualTo(3);
        assertThat(postings.texts(wages)).isEqualTo(2);
        assertThat(postings.text(wages, 0)).isEqualTo(7);
        assertThat(postings.text(wages, 1)).isEqualTo(3);
        assertThat(postings.value(wages, 1)).isEqualTo(0.25f);
        assertThat(postings.texts(postings.find("工"))).isEqualTo(1);
    }

    @Test
    void whatNoTextHasIsNowhere() {
        GramPostings none = new GramPostings.Builder().build();

        assertThat(none.find("工资")).isNegative();
        assertThat(none.texts(none.find("工资"))).isZero();
    }

    @Test
    void holdsWhatManyTextsHaveAsAMapWould() {
        var random = new Random(7);
        Map<String, List<Integer>> expected = new HashMap<>();
        var builder = new GramPostings.Builder();
        IntStream.range(0, 5_000).forEach(text -> {
            // From the whole plane, below and above the half of it.
            String gram = "" + (char) (1 + random.nextInt(90) * 700) + (char) (1 + random.nextInt(5) * 13_000);
            expected.computeIfAbsent(gram, key -> new ArrayList<>()).add(text);
            builder.add(gram, text, text);
        });
        GramPostings postings = builder.build();

        assertThat(postings.size()).isEqualTo(expected.size());
        expected.forEach((gram, texts) -> {
            int place = postings.find(gram);
            assertThat(IntStream.range(0, postings.texts(place)).mapToObj(i -> postings.text(place, i)))
                    .containsExactlyElementsOf(texts);
            assertThat(postings.value(place, 0)).isEqualTo((float) texts.getFirst());
        });
    }
}
