package org.famen.portal.application.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famen.portal.application.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published, and what could be told by subtracting. */
class PublishedTotalTest {
    @ParameterizedTest
    @CsvSource({
        // What is received, open, helped, refused: what is published of the last three.
        "5, 5, 0, 0, 5 0 0",
        "3, 1, 2, 0, <5 <5 0",
        "20, 3, 10, 2, <5 10 <5",
        // One is left over, and so it would be one.
        "7, 0, 6, 1, - - -",
        // Two at most: less than <5 says.
        "8, 0, 6, 1, - - -",
        // Two are left over for two: one each.
        "12, 1, 10, 1, - - -",
        "11, 0, 6, 1, 0 6 <5",
    })
    void noPartIsToldByWhatIsLeftOver(long received, long open, long helped, long refused, String parts) {
        PublishedTotal published =
                PublishedTotal.of(new MatterTotal("LEGAL_AID", "WAGES", received, open, helped, refused));

        assertThat(String.join(" ", published.open(), published.helped(), published.refused()))
                .isEqualTo(parts);
    }

    @Test
    void theSumSaysNothingOfTheMatterThatIsNotTold() {
        PublishedTotalsPage page = new PublishedTotalsPage(
                2026,
                List.of(2026),
                List.of(
                        new MatterTotal("LEGAL_AID", "WAGES", 9, 9, 0, 0),
                        new MatterTotal("LEGAL_AID", "INJURY", 6, 6, 0, 0),
                        new MatterTotal("LEGAL_AID", "OTHER", 2, 2, 0, 0)));

        assertThat(page.received(Kind.LEGAL_AID)).isEqualTo(15);
        assertThat(page.isLeast(Kind.LEGAL_AID)).isTrue();
        assertThat(page.isLeast(Kind.MEDIATION)).isFalse();
    }
}
