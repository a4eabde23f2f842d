package org.famen.portal.search.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnippetTest {
    private static final String FILLER = "灯要每天擦一擦，".repeat(20);

    @Test
    void aShortTextStaysWhole() {
        assertThat(new Snippet("路灯").of("路灯坏了要修。")).isEqualTo("路灯坏了要修。");
    }

    @Test
    void theClauseWithMostOfTheWordsIsTaken() {
        String text = FILLER + "打碎路灯的人赔偿三倍，" + FILLER;

        assertThat(new Snippet("打碎路灯赔偿多少").of(text)).contains("打碎路灯的人赔偿三倍").hasSizeLessThanOrEqualTo(90);
    }

    @Test
    void aTextWithNoneOfTheWordsBeginsAtItsBeginning() {
        assertThat(new Snippet("风筝").of(FILLER)).isEqualTo(FILLER.substring(0, 90));
        assertThat(new Snippet("").of(FILLER)).isEqualTo(FILLER.substring(0, 90));
    }

    @Test
    void aTextWithoutClausesIsCutAndNoCharacterWithIt() {
        assertThat(new Snippet("路灯").of("灯".repeat(300))).hasSize(90);
        assertThat(new Snippet("路灯").of("灯".repeat(89) + "𠮷".repeat(100))).isEqualTo("灯".repeat(89));
    }
}
