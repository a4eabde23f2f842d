package org.famen.portal.search.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.famen.portal.search.results.Highlighted.CLOSE;
import static org.famen.portal.search.results.Highlighted.OPEN;

import java.util.List;
import org.famen.portal.search.results.Highlighted.Piece;
import org.junit.jupiter.api.Test;

class HighlightedTest {
    @Test
    void separatesWhatIsMarkedFromWhatIsNot() {
        assertThat(Highlighted.of("打碎" + OPEN + "路灯" + CLOSE + "的").pieces())
                .containsExactly(new Piece("打碎", false), new Piece("路灯", true), new Piece("的", false));
    }

    @Test
    void marksThatTouchBecomeOne() {
        assertThat(Highlighted.of(OPEN + "试用" + CLOSE + OPEN + "用期" + CLOSE).pieces())
                .containsExactly(new Piece("试用用期", true));
    }

    @Test
    void aMarkThatIsNotClosedGoesToTheEnd() {
        assertThat(Highlighted.of("在" + OPEN + "路灯下").pieces())
                .containsExactly(new Piece("在", false), new Piece("路灯下", true));
    }

    @Test
    void anEmptyPassageHasNoPieces() {
        assertThat(Highlighted.of("").pieces()).isEmpty();
        assertThat(Highlighted.of(OPEN + CLOSE).pieces()).isEmpty();
    }

    @Test
    void plainTextIsEverythingWithoutMarks() {
        var passage = new Highlighted(List.of(new Piece("<b>", false), new Piece("灯", true)));

        assertThat(passage.plain()).isEqualTo("<b>灯");
    }
}
