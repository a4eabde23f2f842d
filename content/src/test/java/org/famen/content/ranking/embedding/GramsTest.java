package org.famen.content.ranking.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GramsTest {
    @Test
    void cutsAtEverythingThatIsNoLetterAndNoNumber() {
        assertThat(Grams.runs("（一）加班费，每小时 20 元；")).containsExactly("一", "加班费", "每小时", "20", "元");
    }

    @Test
    void takesNumbersOfAnyScriptAndLettersBeyondSixteenBits() {
        assertThat(Grams.runs("②款Ⅻ章 𠮷田A4")).containsExactly("②款ⅻ章", "𠮷田a4");
    }

    @Test
    void findsNothingInATextWithoutLetters() {
        assertThat(Grams.runs("……")).isEmpty();
        assertThat(Grams.pairs("")).isEmpty();
    }

    @Test
    void takesACharacterThatStandsAloneForAPair() {
        assertThat(Grams.pairs("加班费，钱")).containsExactly("加班", "班费", "钱");
    }
}
