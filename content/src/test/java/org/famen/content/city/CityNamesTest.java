package org.famen.content.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.famen.content.bestbet.BestBet;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.naming.NamedThing;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.section.CitySection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What things of a city are called beside their titles. */
class CityNamesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Path DEMONSTRATION = Path.of(System.getProperty("famen.root", ".."), "content", "city");

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void everyKindMaySayWhatItIsCalledAndWhatItAnswers() throws IOException {
        write("sections.csv", "地址,名称,简介,按钮,也叫,常问\n/checkup,体检,自查,开始,法治体检、企业体检,怎么体检\n");

        CityContent city = read();

        assertThat(city.sections()).extracting(CitySection::address).containsExactly("checkup");
        assertThat(city.names()).singleElement().satisfies(thing -> {
            assertThat(thing.value().page()).isEqualTo("checkup");
            assertThat(thing.value().names().all()).containsExactly("法治体检", "企业体检", "怎么体检");
        });
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void whatCannotBeANameOrAnAddressIsRefusedWithItsLine() throws IOException {
        write("sections.csv", "地址,名称,简介,按钮,也叫\ncheckup,体检,自查,开始,体检中心\n/checkup,体检,自查,开始,体\n");

        assertThat(read().sections()).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::line, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "section.address"),
                        org.assertj.core.groups.Tuple.tuple(3, "naming.short"));
    }

    @Test
    void theDemonstrationCityHasThreeHundredNamesAndNoneTwice() {
        CityContent city = CityReader.read(DEMONSTRATION, problems, DAY).orElseThrow();

        int names = sum(city.names(), (NamedThing thing) -> thing.names().all().size())
                + sum(city.bestBets(), (BestBet bet) -> bet.searches().size());
        assertThat(names).isGreaterThanOrEqualTo(300);
        assertThat(problems.all()).extracting(Problem::code).doesNotContain("naming.collision");
    }

    private static <T> int sum(List<Sourced<T>> things, ToIntFunction<T> count) {
        return things.stream().map(Sourced::value).mapToInt(count).sum();
    }

    private CityContent read() throws IOException {
        Files.copy(
                Path.of(System.getProperty("famen.root", ".."), "portal/src/test/city/city.yaml"),
                folder.resolve("city.yaml"));
        return CityReader.read(folder, problems, DAY).orElseThrow();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
