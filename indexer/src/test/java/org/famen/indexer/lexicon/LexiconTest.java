package org.famen.indexer.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final List<String> SENTENCES = List.of(
            "点灯人负责路灯", "看守路灯要小心", "打碎路灯要赔", "点灯人不能睡觉", "请点灯人来", "新路灯很亮", "旧路灯不亮", "点灯人下班", "夜里很黑", "白天很亮", "赔偿损失",
            "小心火烛");

    @Test
    void findsWordsThatStandTogetherAndAreNoPartOfAnother() {
        Map<String, Integer> terms = new TermFinder(3).find(SENTENCES.stream());

        assertThat(terms).containsOnlyKeys("路灯", "点灯人").containsEntry("路灯", 5).containsEntry("点灯人", 4);
    }

    @Test
    void marksSeparateWords() {
        assertThat(new TermFinder(1).find(Stream.of("路，灯", "路、灯", "路。灯"))).isEmpty();
    }

    @Test
    void pairsWordsThatMeetOftenerThanByChance() {
        List<WordPair> pairs = new PairFinder(Set.of("打碎", "怎么办"), Set.of("赔偿损失", "路灯"), 2)
                .find(List.of(
                        new PairFinder.Answered("打碎了灯怎么办", "应当赔偿损失，修好路灯"),
                        new PairFinder.Answered("打碎了两盏", "应当赔偿损失"),
                        new PairFinder.Answered("灯不亮怎么办", "路灯由专人看守"),
                        new PairFinder.Answered("谁来点灯", "路灯由专人看守")));

        assertThat(pairs.getFirst()).satisfies(pair -> {
            assertThat(pair.lay()).isEqualTo("打碎");
            assertThat(pair.legal()).isEqualTo("赔偿损失");
            assertThat(pair.questions()).isEqualTo(2);
            assertThat(pair.strength()).isEqualTo(1.0);
        });
        assertThat(pairs).noneMatch(pair -> pair.questions() < 2);
    }
}
