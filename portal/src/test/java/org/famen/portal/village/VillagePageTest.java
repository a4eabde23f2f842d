package org.famen.portal.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.village.ModelLevel;
import org.famen.content.village.Village;
import org.junit.jupiter.api.Test;

class VillagePageTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final Village MODEL = new Village(
            "lamps",
            "灯村",
            "东区",
            "灯镇",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ModelLevel.values()[0]),
            Optional.of(UNTIL),
            List.of(),
            List.of(),
            false);

    @Test
    void aTitleThatShouldHaveBeenReviewedIsNotShownAsIfItHeld() {
        assertThat(new VillagePage(MODEL, List.of(), UNTIL).isOverdue()).isFalse();
        assertThat(new VillagePage(MODEL, List.of(), UNTIL.plusDays(1)).isOverdue())
                .isTrue();
    }
}
