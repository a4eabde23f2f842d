package org.famen.portal.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KeystrokeLevelTest {
    private final KeystrokeLevel model = new KeystrokeLevel();

    @Test
    void toPressIsToDecideToPointAndToPress() {
        model.press();

        assertTook(1, 0, 1.35 + 1.1 + 0.28);
    }

    @Test
    void toChooseOpensTheListAndPointsAtOneOfIt() {
        model.choose();

        assertTook(1, 0, 1.35 + 2 * (1.1 + 0.28));
    }

    @Test
    void theHandGoesToTheKeysAndBack() {
        model.type("a1");
        model.press();

        assertTook(2, 0, (1.35 + 1.1 + 0.28) + 0.4 + 2 * 0.28 + 0.4 + (1.35 + 1.1 + 0.28));
    }

    @Test
    void aChineseCharacterIsThreeKeys() {
        model.type("讨薪？");

        assertTook(1, 0, 1.35 + 1.1 + 0.28 + 0.4 + 7 * 0.28);
    }

    @Test
    void aKeyThatIsPressedAgainIsAStepEachAndOneDecision() {
        model.key(12);

        assertTook(12, 0, 0.4 + 1.35 + 12 * 0.28);
    }

    @Test
    void aScreenFurtherIsNoStepAndTakesItsTime() {
        model.swipe();
        model.swipe();

        assertTook(0, 2, 2 * (1.1 + 0.28));
    }

    private void assertTook(int steps, int swipes, double seconds) {
        Effort effort = model.effort();
        assertThat(effort.steps()).isEqualTo(steps);
        assertThat(effort.swipes()).isEqualTo(swipes);
        assertThat(effort.seconds()).isCloseTo(seconds, within(1e-9));
    }
}
