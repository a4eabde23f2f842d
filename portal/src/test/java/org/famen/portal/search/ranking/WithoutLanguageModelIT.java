package org.famen.portal.search.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The switch for machines that are too small: questions are answered by their words, on the same index. */
class WithoutLanguageModelIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.start(Map.of("famen.language-model.enabled", false));

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void questionsAreAnsweredByTheirWords() {
        assertThat(PORTAL.bean(TextEncoder.class)).isSameAs(TextEncoder.NONE);
        assertThat(PORTAL.get("/search?q=打碎路灯要赔吗").texts(".hit").getFirst()).contains("路灯法");
    }

    @Test
    void withTheModelTheMeaningIsAReason() {
        assertThat(PortalUnderTest.shared().bean(TextEncoder.class)).isNotSameAs(TextEncoder.NONE);
        assertThat(PortalUnderTest.shared()
                        .get("/search?q=打碎路灯要赔吗")
                        .texts(".hit")
                        .getFirst())
                .contains("路灯法");
    }
}
