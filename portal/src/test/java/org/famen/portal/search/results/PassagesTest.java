package org.famen.portal.search.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.famen.portal.search.results.Highlighted.CLOSE;
import static org.famen.portal.search.results.Highlighted.OPEN;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final String TEXT = "看守人应当：（一）点亮路灯的；（二）擦干净灯罩的；（三）夜里巡视的。打碎路灯的，应当赔偿。";

    @Test
    void whatFollowsWithoutAGapIsOnePassage() {
        assertThat(plain(List.of("（一）点亮" + OPEN + "路灯" + CLOSE + "的", "；（二）擦干净" + OPEN + "灯" + CLOSE + "罩的")))
                .containsExactly("（一）点亮路灯的；（二）擦干净灯罩的");
    }

    @Test
    void marksStayWhereTheyWere() {
        assertThat(Passages.of(TEXT, List.of("点亮" + OPEN + "路", "灯" + CLOSE + "的"))
                        .getFirst()
                        .pieces())
                .contains(new Highlighted.Piece("路灯", true));
    }

    @Test
    void whatHasAGapIsTwo() {
        assertThat(plain(List.of("（一）点亮路灯的", "打碎路灯的"))).containsExactly("（一）点亮路灯的", "打碎路灯的");
    }

    @Test
    void aPassageDoesNotBeginWithWhatEndedTheClauseBefore() {
        assertThat(plain(List.of("；（二）擦干净灯罩的", "。打碎路灯的"))).containsExactly("（二）擦干净灯罩的", "打碎路灯的");
        assertThat(plain(List.of("。"))).containsExactly("。");
    }

    @Test
    void noFragmentsAreNoPassages() {
        assertThat(Passages.of(TEXT, List.of())).isEmpty();
    }

    private static List<String> plain(List<String> fragments) {
        return Passages.of(TEXT, fragments).stream().map(Highlighted::plain).toList();
    }
}
