package org.famen.portal.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingDayTest {
    private static final LocalDate DAY = LocalDate.of(2012, 1, 5);

    @ParameterizedTest
    @ValueSource(strings = {"2012-01-05", "2012-1-5", " 2012/1/5 ", "2012.01.05", "2012年1月5日", "２０１２－１－５", "20120105"})
    void readsTheWaysInWhichPeopleWriteADay(String written) {
        assertThat(ReadingDay.read(written)).isEqualTo(new ReadingDay(DAY, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2012-13-01", "明天", "1899-12-31", "2200-01-01", "0", "2012-01-05T00:00"})
    void whatIsNoDayIsKeptToBeTold(String written) {
        ReadingDay day = ReadingDay.read(written);

        assertThat(day.chosen()).isNull();
        assertThat(day.rejected()).isEqualTo(written);
        assertThat(day.or(DAY)).isEqualTo(DAY);
    }

    @Test
    void nothingIsToday() {
        assertThat(ReadingDay.read(null)).isEqualTo(ReadingDay.read(" ")).isEqualTo(new ReadingDay(null, ""));
    }

    @Test
    void whatIsTooLongIsShortened() {
        assertThat(ReadingDay.read("日".repeat(500)).rejected()).isEqualTo("日".repeat(40) + "…");
    }

    @Test
    void aWrongDayTravelsToThePageThatTellsIt() {
        assertThat(ReadingDay.read("gestern & <b>").keptIn(URI.create("/laws/L/5?p=2")))
                .hasToString("/laws/L/5?p=2&at=gestern+%26+%3Cb%3E");
        assertThat(ReadingDay.read("2012-01-05").keptIn(URI.create("/laws/L/5")))
                .hasToString("/laws/L/5");
    }
}
