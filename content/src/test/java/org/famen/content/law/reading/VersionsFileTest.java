package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.validity.Status;
import org.famen.content.law.validity.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsFileTest {
    @TempDir
    Path folder;

    private TestLaws laws;

    @BeforeEach
    void writeTwoVersions() throws IOException {
        laws = new TestLaws(folder)
                .with("lamp-law/README.md", text("2019年4月5日全国人民代表大会常务委员会修正", "第一条 甲。"))
                .with("lamp-law/versions/2027-01-01/README.md", text("2026年6月7日全国人民代表大会常务委员会修订", "第一条 乙。"));
    }

    @Test
    void takesDatesFromTheFile() throws IOException {
        laws.with("lamp-law/versions.json", """
                {"versions": [
                  {"promulgatedOn": "2019-04-05", "effectiveFrom": "2019-11-01", "effectiveTo": "2027-01-01", "entry": "README.md"},
                  {"promulgatedOn": "2026-06-07", "effectiveFrom": "2027-01-01", "effectiveTo": null, "entry": "versions/2027-01-01/README.md"}
                ]}""");

        Law law = laws.laws().getFirst();
        assertThat(law.versions())
                .extracting(LawVersion::effectiveFrom)
                .containsExactly(day("2019-11-01"), day("2027-01-01"));
        assertThat(status(law, 0, "2026-12-31")).isEqualTo(Status.IN_FORCE);
        assertThat(status(law, 0, "2027-01-01")).isEqualTo(Status.AMENDED);
        assertThat(status(law, 1, "2026-12-31")).isEqualTo(Status.NOT_YET_IN_FORCE);
        assertThat(status(law, 1, "2027-01-01")).isEqualTo(Status.IN_FORCE);
        assertThat(law.at(day("2026-12-31")).orElseThrow())
                .isEqualTo(law.versions().getFirst());
    }

    @Test
    void reportsABrokenFileOnceAndKeepsTheTexts() throws IOException {
        laws.with("lamp-law/versions.json", "{\n\"versions\": [}");

        LawReading reading = laws.read();
        assertThat(reading.documents()).hasSize(2);
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().getFirst().place()).isEqualTo("lamp-law/versions.json:2");
        assertThat(reading.problems().getFirst().code()).isEqualTo("law.versions.broken");
    }

    @Test
    void reportsADateThatIsNone() throws IOException {
        laws.with(
                "lamp-law/versions.json",
                "{\"versions\": [{\"entry\": \"README.md\", \"promulgatedOn\": \"gestern\"}]}");

        assertThat(laws.read().problems()).extracting(problem -> problem.code()).containsExactly("law.versions.broken");
    }

    @Test
    void passesOverAFileOfAnotherShape() throws IOException {
        laws.with("lamp-law/versions.json", "[1, {\"entry\": 5}]");

        assertThat(laws.read().documents()).hasSize(2);
    }

    private static Status status(Law law, int version, String day) {
        return Validity.of(law, law.versions().get(version)).on(day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static String text(String history, String... body) {
        return TestLaws.justLaws("中华人民共和国路灯法", history, body);
    }
}
