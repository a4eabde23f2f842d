package org.famen.portal.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.famen.content.index.LawDocument;
import org.famen.content.index.LawFactsDocument;
import org.famen.content.index.VersionDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedVersionTest {
    private static final String HISTORY = "根据2012年8月31日第十一届全国人民代表大会常务委员会第二十八次会议修正";

    /** Held are 2007, 2021 and 2023; the history of the later ones tells of 2012. */
    @ParameterizedTest
    @CsvSource({
        "2007, 2007-10-28",
        "2009, 2007-10-28",
        "2012, ",
        "2015, ",
        "2021, 2021-12-24",
        "2022, 2021-12-24",
        "2023, 2023-09-01",
        "1999, "
    })
    void isTheTextOfThatYearOrNone(int year, String version) {
        assertThat(NamedVersion.of(
                                law(
                                        version("2007-10-28"),
                                        version("2021-12-24", HISTORY),
                                        version("2023-09-01", HISTORY)),
                                year)
                        .orElse(null))
                .isEqualTo(version);
    }

    private static VersionDocument version(String day, String... history) {
        LocalDate date = LocalDate.parse(day);
        return new VersionDocument(day, date, date, date, null, null, 1, Arrays.asList(history), "", null);
    }

    private static LawDocument law(VersionDocument... versions) {
        return new LawDocument(
                "路灯法",
                "路灯法",
                "路灯法",
                List.of(),
                "",
                "",
                "LAW",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                List.of(versions),
                LawFactsDocument.NONE);
    }
}
