package org.famen.content.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitedLinesTest {
    private static final List<BlockDocument> ARTICLE = List.of(
            block("paragraph", ""),
            block("paragraph", ""),
            block("item", "（一）"),
            block("item", "（二）"),
            block("subitem", "1."),
            block("item", "（三）"),
            block("paragraph", ""),
            block("item", "（一）"));

    @Test
    void aParagraphHasItsItems() {
        assertThat(CitedLines.of(ARTICLE, 1, 0)).containsExactly(0);
        assertThat(CitedLines.of(ARTICLE, 2, 0)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void anItemHasItsSubitems() {
        assertThat(CitedLines.of(ARTICLE, 2, 2)).containsExactly(3, 4);
    }

    @Test
    void anItemWithoutParagraphIsTheFirstOfThatNumber() {
        assertThat(CitedLines.of(ARTICLE, 0, 1)).containsExactly(2);
        assertThat(CitedLines.of(ARTICLE, 0, 2)).containsExactly(3, 4);
    }

    @Test
    void whatTheArticleDoesNotHaveIsNowhere() {
        assertThat(CitedLines.of(ARTICLE, 4, 0)).isEmpty();
        assertThat(CitedLines.of(ARTICLE, 1, 1)).isEmpty();
        assertThat(CitedLines.of(ARTICLE, 0, 0)).isEmpty();
    }

    private static BlockDocument block(String kind, String label) {
        return new BlockDocument(kind, label, "文字", List.of(), false);
    }
}
