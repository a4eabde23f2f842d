package org.famen.content.law.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Titles;
import org.famen.content.law.reading.Corpora;
import org.famen.content.law.validity.Status;
import org.famen.content.law.validity.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectDaysTest {
    private static final String HEADER = "title,level,promulgated_on,effective_from,by\n";
    private static final Path REPOSITORY =
            Path.of(System.getProperty("famen.root", "..")).resolve("content/laws/catalogue.csv");
    private static final LocalDate MADE = LocalDate.of(2020, 12, 29);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void knowsTheDayOfATextAndOfAllThatWereAmendedTogether() throws IOException {
        EffectDays days = read("路灯条例,ADMINISTRATIVE_REGULATION,2020-12-29,2021-03-01,灯令1号\n"
                + ",ADMINISTRATIVE_REGULATION,2020-12-29,2021-01-01,灯令2号\n");

        assertThat(days.find(Level.ADMINISTRATIVE_REGULATION, text("中华人民共和国路灯条例", MADE)))
                .contains(LocalDate.of(2021, 3, 1));
        assertThat(days.find(Level.ADMINISTRATIVE_REGULATION, text("灯杆条例", MADE)))
                .contains(LocalDate.of(2021, 1, 1));
        assertThat(days.find(Level.LAW, text("灯杆法", MADE))).isEmpty();
        assertThat(days.find(Level.ADMINISTRATIVE_REGULATION, text("灯杆条例", MADE.plusDays(1))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灯,GESETZ,2020-12-29,2021-01-01,灯令\n",
                "灯,LAW,gestern,2021-01-01,灯令\n",
                "灯,LAW,2020-12-29,2021-01-01,\n",
                "灯,LAW,2020-12-29,2021-01-01,灯令\n灯,LAW,2020-12-29,2021-01-01,灯令\n"
            })
    void aBrokenRowIsNamed(String rows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(rows))
                .withMessageContaining("effects.csv: row " + rows.lines().count());
    }

    /** What people ask for most, and of which no text states the day. */
    @ParameterizedTest
    @CsvSource({
        "工伤保险条例, 2011-01-01",
        "最高人民法院关于审理民间借贷案件适用法律若干问题的规定, 2021-01-01",
        "最高人民法院关于审理道路交通事故损害赔偿案件适用法律若干问题的解释, 2021-01-01"
    })
    void ofTheRepositoryKnowTheDaysOfTextsThatPeopleAskFor(String id, LocalDate day) throws IOException {
        var assembler = new LawAssembler(Catalogue.readWithNeighbours(REPOSITORY));
        Law law = assembler
                .assemble(Corpora.read("lawrefbook").documents().stream()
                        .filter(text -> Titles.canonical(text.version().title()).equals(id))
                        .toList())
                .getFirst();

        assertThat(law.newest().effectiveFrom()).isEqualTo(day);
        assertThat(Validity.of(law, law.newest()).on(AS_OF)).isEqualTo(Status.IN_FORCE);
    }

    private EffectDays read(String rows) throws IOException {
        return EffectDays.read(Files.writeString(folder.resolve("effects.csv"), HEADER + rows));
    }

    private static LawVersion text(String title, LocalDate made) {
        return new LawVersion(title, made, null, null, List.of(), List.of(), List.of(), "");
    }
}
