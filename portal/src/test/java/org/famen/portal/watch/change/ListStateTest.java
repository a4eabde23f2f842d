package org.famen.portal.watch.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of a list is news. */
class ListStateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final FoundList.Item KNOWN = item("known", TODAY.minusDays(3));

    @Test
    void whatWasNotThereIsNewOnce() {
        ListState state = ListState.of(TODAY, List.of(KNOWN));
        FoundList.Item fresh = item("fresh", TODAY.plusDays(1));

        assertThat(state.fresh(List.of(fresh, KNOWN))).containsExactly(fresh);
        assertThat(state.with(TODAY.plusDays(1), List.of(fresh)).fresh(List.of(fresh, KNOWN)))
                .isEmpty();
    }

    @Test
    void whatComesBackIsNotNew() {
        ListState gone = ListState.of(TODAY, List.of(KNOWN)).with(TODAY.plusDays(1), List.of());

        assertThat(gone.fresh(List.of(KNOWN))).isEmpty();
    }

    @Test
    void anOldTextThatIsLoadedLateIsNoNewsAndAnUndatedOneIs() {
        ListState state = ListState.of(TODAY, List.of());

        assertThat(state.fresh(List.of(item("old", TODAY.minusYears(7))))).isEmpty();
        assertThat(state.fresh(List.of(item("undated", null)))).hasSize(1);
    }

    private static FoundList.Item item(String key, @Nullable LocalDate day) {
        return new FoundList.Item(key, key, "/" + key, "政策", day);
    }
}
