package org.famen.content.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingWeightsTest {
    @Test
    void someAreTriedAndTheOthersStay() {
        RankingWeights tried = RankingWeights.served("provisions=400, local=0.5");

        assertThat(tried.provisions()).isEqualTo(400);
        assertThat(tried.demotions().local()).isEqualTo(0.5);
        assertThat(tried.byMeaning()).isEqualTo(RankingWeights.SERVED.byMeaning());
        assertThat(tried.demotions().repealed())
                .isEqualTo(RankingWeights.SERVED.demotions().repealed());
        assertThat(RankingWeights.served("")).isEqualTo(RankingWeights.SERVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "local=much", "nearness=1", "local=0.5;provisions=3"})
    void whatIsNoneIsNamed(String changes) {
        assertThatThrownBy(() -> RankingWeights.served(changes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(changes.substring(0, Math.max(1, changes.indexOf('='))));
    }
}
