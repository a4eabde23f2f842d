package org.famen.content.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.PartialRepeal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartialRepealsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final List<BlockDocument> BLOCKS =
            List.of(block("paragraph", ""), block("paragraph", ""), block("item", "（一）"), block("item", "（二）"));

    @Test
    void marksTheLinesOfAParagraphAndNoOthers() {
        List<BlockDocument> marked = PartialRepeals.mark(BLOCKS, List.of(end(1, 0, null)));

        assertThat(marked).extracting(block -> block.end() != null).containsExactly(true, false, false, false);
        assertThat(marked).extracting(BlockDocument::text).containsOnly("文字");
    }

    @Test
    void marksAnItemOfAParagraph() {
        assertThat(PartialRepeals.mark(BLOCKS, List.of(end(2, 2, null))))
                .extracting(block -> block.end() == null ? "" : block.end().part())
                .containsExactly("", "", "", "第二款第二项");
    }

    @Test
    void marksEveryLineOfAnArticleThatIsVoidAsAWhole() {
        assertThat(PartialRepeals.on(DAY, PartialRepeals.mark(BLOCKS, List.of(end(0, 0, null)))))
                .extracting(PartEndDocument::part)
                .containsExactly("");
    }

    @Test
    void whatIsVoidLaterOrAppliesAgainIsNotVoidOnTheDay() {
        List<BlockDocument> marked = PartialRepeals.mark(BLOCKS, List.of(end(1, 0, DAY.plusYears(1))));

        assertThat(PartialRepeals.on(DAY.minusDays(1), marked)).isEmpty();
        assertThat(PartialRepeals.on(DAY, marked)).hasSize(1);
        assertThat(PartialRepeals.on(DAY.plusYears(1), marked)).isEmpty();
    }

    private static PartialRepeal end(int paragraph, int item, @Nullable LocalDate until) {
        return new PartialRepeal(
                new ArticleNumber(5, 0), paragraph, item, PartialRepeal.Kind.SUSPENDED, DAY, until, "关于路灯的决定");
    }

    private static BlockDocument block(String kind, String label) {
        return new BlockDocument(kind, label, "文字", List.of(), false);
    }
}
