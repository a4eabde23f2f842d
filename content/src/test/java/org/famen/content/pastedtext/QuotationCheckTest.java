package org.famen.content.pastedtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationCheckTest {
    private static final String TEXT = "路灯应当在日落后一小时内点亮，日出前一小时内熄灭。\n有下列情形之一的，可以提前：\n（一）下雨；\n（二）起雾。";
    private static final QuotationCheck CHECK = new QuotationCheck(TEXT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "路灯应当在日落后一小时内点亮",
                "路灯应当在日落后一小时内点亮,日出前一小时内熄灭",
                "日出前一小时内熄灭。有下列情形之一的，可以提前：（一）下雨",
                "路灯应当……熄灭",
                "路灯应当...有下列情形之一的，可以提前",
                " 路灯 应当 在日落后一小时内点亮"
            })
    void theSameWordsAreTheSame(String quotation) {
        assertThat(CHECK.isSame(QuotedWords.of(quotation))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"路灯应当在日落后两小时内点亮", "熄灭……路灯应当", "路灯可以在日落后一小时内点亮", "路灯应当在日落后一小时点亮"})
    void otherWordsAreNot(String quotation) {
        assertThat(CHECK.isSame(QuotedWords.of(quotation))).isFalse();
    }

    @Test
    void thePlaceThatDiffersIsMarked() {
        List<Alignment.Piece> pieces =
                CHECK.differences(QuotedWords.of("路灯应当在日落后两小时内点亮，日出前一小时熄灭")).orElseThrow();

        assertThat(pieces)
                .containsExactly(
                        new Alignment.Piece(true, "路灯应当在日落后", "路灯应当在日落后"),
                        new Alignment.Piece(false, "两", "一"),
                        new Alignment.Piece(true, "小时内点亮，日出前一小时", "小时内点亮，日出前一小时"),
                        new Alignment.Piece(false, "", "内"),
                        new Alignment.Piece(true, "熄灭", "熄灭"));
    }

    @Test
    void wordsFromElsewhereAreNotHeldAgainstTheText() {
        assertThat(CHECK.differences(QuotedWords.of("甲方应于每月五日支付服务费用人民币若干元"))).isEmpty();
        assertThat(CHECK.differences(QuotedWords.of(""))).isEmpty();
    }

    @Test
    void thePiecesPutTogetherAreTheQuotation() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int start = random.nextInt(20);
            var changed = new StringBuilder(TEXT.substring(start, start + 20 + random.nextInt(15)));
            changed.setCharAt(random.nextInt(changed.length()), '改');
            changed.insert(random.nextInt(changed.length()), "添字");
            String quotation = changed.toString();

            List<Alignment.Piece> pieces =
                    CHECK.differences(QuotedWords.of(quotation)).orElseThrow();

            assertThat(letters(pieces.stream().map(Alignment.Piece::quoted).collect(Collectors.joining())))
                    .isEqualTo(letters(quotation));
            assertThat(letters(TEXT))
                    .contains(letters(
                            pieces.stream().map(Alignment.Piece::printed).collect(Collectors.joining())));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{IsHan}]", "");
    }
}
