package org.famen.portal.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.famen.content.law.validity.Validity;
import org.junit.jupiter.api.Test;

class LawAddressTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate PAST = TODAY.minusYears(4);
    private static final LocalDate FUTURE = TODAY.plusMonths(4);

    @Test
    void aPathIsEncoded() {
        assertThat(LawAddress.of("路灯法")).isEqualTo("/laws/%E8%B7%AF%E7%81%AF%E6%B3%95");
        assertThat(LawAddress.of("a b/c?d#e%", "5-1")).isEqualTo("/laws/a%20b%2Fc%3Fd%23e%25/5-1");
    }

    @Test
    void theTextOfTodayNeedsNoVersion() {
        assertThat(address(new Validity(PAST, null, null))).isEqualTo("/laws/L/5");
        assertThat(address(new Validity(PAST, FUTURE, null))).isEqualTo("/laws/L/5");
        assertThat(address(new Validity(null, null, null))).isEqualTo("/laws/L/5");
        assertThat(address(new Validity(PAST, null, TODAY))).isEqualTo("/laws/L/5");
    }

    @Test
    void anotherTextNamesItsVersion() {
        assertThat(address(new Validity(PAST, TODAY, null))).isEqualTo("/laws/L/5?version=2022-03-18");
        assertThat(address(new Validity(PAST, PAST, PAST))).isEqualTo("/laws/L/5?version=2022-03-18");
        assertThat(address(new Validity(FUTURE, null, null))).isEqualTo("/laws/L/5?version=2022-03-18");
    }

    @Test
    void aDayThatWasChosenStaysUnlessTheVersionIsNotTheOneOfThatDay() {
        assertThat(LawAddress.of("L", "2022-03-18", "5", new Validity(PAST, null, null), TODAY, true))
                .isEqualTo("/laws/L/5?at=" + TODAY);
        assertThat(LawAddress.of("L", "2022-03-18", "5", new Validity(FUTURE, null, null), TODAY, true))
                .isEqualTo("/laws/L/5?version=2022-03-18");
    }

    private static String address(Validity validity) {
        return LawAddress.of("L", "2022-03-18", "5", validity, TODAY, false);
    }
}
