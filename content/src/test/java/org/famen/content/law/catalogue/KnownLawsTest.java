package org.famen.content.law.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Law;
import org.famen.content.law.Level;
import org.famen.content.law.Provisions;
import org.famen.content.law.Titles;
import org.famen.content.law.reading.Corpora;
import org.famen.content.law.reading.TestLaws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of laws without their texts: {@code known.csv} and {@code successors.csv}. */
class KnownLawsTest {
    private static final Path REPOSITORY =
            Path.of(System.getProperty("famen.root", "..")).resolve("content/laws/catalogue.csv");
    private static final String HEADER =
            "title,names,level,issuer,promulgated_on,effective_from,ended_on,successor,successor_part,source,sure\n";

    @TempDir
    Path folder;

    @Test
    void knowsTheEndOfALawAndWhatToReadInstead() throws IOException {
        Catalogue catalogue = read("中华人民共和国油灯法,灯油法,LAW,大会,1990-03-03,,2010-10-01,路灯法,点灯一章,《路灯法》附则,yes\n");

        Catalogue.Entry entry = catalogue.find("油灯法").orElseThrow();
        assertThat(entry.shortNames()).containsExactly("灯油法");
        assertThat(entry.facts()).isEqualTo(new LawFacts(LocalDate.of(2010, 10, 1), "路灯法", "点灯一章", "《路灯法》附则", true));
        assertThat(entry.facts().isEnded()).isTrue();
    }

    @Test
    void takesTheRankFromTheTitleWhereItIsNotKnown() throws IOException {
        assertThat(read("油灯法,,,,,,2010-10-01,,,灯令,yes\n")
                        .find("油灯法")
                        .orElseThrow()
                        .level())
                .isEqualTo(Level.LAW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"油灯法,,LAW,,,,,,,,yes\n", "油灯法,,LAW,,,,,,,灯令,maybe\n", "油灯法,,LAW,,,,gestern,,,灯令,yes\n"})
    void aRowWithoutASourceOrThatIsBrokenIsNamed(String row) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(row)).withMessageContaining("known.csv: row 1");
    }

    @Test
    void endsALawWhoseTextIsReadToo() throws IOException {
        Law law = assemble(read("油灯法,,LAW,大会,,,2010-10-01,路灯法,,灯令,yes\n"));

        assertThat(law.repeal()).isEqualTo(new Law.Repeal(LocalDate.of(2010, 10, 1), "路灯法"));
    }

    @Test
    void whatIsNotSureEndsNoText() throws IOException {
        assertThat(assemble(read("油灯法,,LAW,大会,,,2010-10-01,路灯法,,灯令,no\n")).repeal())
                .isNull();
    }

    @Test
    void knowsWhereArticlesAreRuledNow() throws IOException {
        Files.writeString(
                folder.resolve("successors.csv"),
                "law,article,successor,successor_articles\n油灯法,3,路灯法,4|5-1\n灯杆法,1..3,路灯法,11..13\n");
        Catalogue catalogue = read("");

        assertThat(catalogue.successions("油灯法"))
                .containsExactly(new Successions.Succession("油灯法", "3", "路灯法", List.of("4", "5-1")));
        assertThat(catalogue.successions("灯杆法"))
                .extracting(Successions.Succession::addresses)
                .containsExactly(List.of("11"), List.of("12"), List.of("13"));
        assertThat(catalogue.successions("路灯法")).isEmpty();
    }

    @Test
    void aCorrespondenceThatIsNoNumberIsNamed() throws IOException {
        Files.writeString(folder.resolve("successors.csv"), "law,article,successor,successor_articles\n油灯法,三,路灯法,4\n");

        assertThatIllegalArgumentException().isThrownBy(() -> read("")).withMessageContaining("successors.csv: row 1");
    }

    @Test
    void ofTheRepositoryNameWhatPeopleAskFor() throws IOException {
        Catalogue catalogue = Catalogue.readWithNeighbours(REPOSITORY);
        List<Catalogue.Entry> known = catalogue.entries().stream()
                .filter(entry -> !entry.facts().source().isEmpty())
                .toList();

        assertThat(known).filteredOn(entry -> entry.facts().isEnded()).hasSizeGreaterThan(150);
        assertThat(known)
                .filteredOn(entry -> !entry.facts().isEnded())
                .hasSizeGreaterThan(250)
                .extracting(Catalogue.Entry::id)
                .contains("工伤认定办法", "消费者权益保护法实施条例", "最高人民法院关于审理劳动争议案件适用法律问题的解释(二)");
        assertThat(known).allSatisfy(entry -> assertThat(isInOrder(entry)).isTrue());
        assertThat(catalogue.facts("合同法").endedOn()).isEqualTo("2021-01-01");
        assertThat(catalogue.successions("合同法"))
                .filteredOn(row -> row.article().equals("52"))
                .extracting(Successions.Succession::addresses)
                .containsExactly(List.of("146", "153", "154"));
    }

    /** Made, then in force, then ended; a few rules applied a little before they were printed. */
    private static boolean isInOrder(Catalogue.Entry entry) {
        LocalDate made = entry.promulgatedOn();
        LocalDate from = entry.effectiveFrom();
        LocalDate until = entry.facts().endedOn();
        return (made == null || from == null || !from.isBefore(made.minusDays(31)))
                && (from == null || until == null || from.isBefore(until));
    }

    @Test
    void ofTheRepositoryLeadToLawsAndArticlesThatAreThere() throws IOException {
        Catalogue catalogue = Catalogue.readWithNeighbours(REPOSITORY);
        Set<String> held = Corpora.laws().stream().map(Law::id).collect(Collectors.toSet());

        assertThat(catalogue.entries())
                .extracting(entry -> Titles.canonical(entry.facts().successor()))
                .filteredOn(successor ->
                        !successor.isEmpty() && catalogue.find(successor).isEmpty())
                .allSatisfy(successor -> assertThat(held).contains(successor));
        Law civilCode = Corpora.laws().stream()
                .filter(law -> law.id().equals("民法典"))
                .findFirst()
                .orElseThrow();
        Set<String> addresses = Provisions.of(civilCode.newest()).stream()
                .map(Provisions.Located::address)
                .collect(Collectors.toSet());
        assertThat(catalogue.entries().stream()
                        .flatMap(entry -> catalogue.successions(entry.id()).stream())
                        .toList())
                .hasSizeGreaterThan(600)
                .allSatisfy(row -> {
                    assertThat(row.lawId()).isEqualTo("民法典");
                    assertThat(addresses).containsAll(row.addresses());
                    assertThat(ArticleNumber.ofAddress(row.article())).isPresent();
                });
    }

    private Law assemble(Catalogue catalogue) throws IOException {
        return new LawAssembler(catalogue)
                .assemble(new TestLaws(folder.resolve("texts"))
                        .with("油灯法(1990-03-03).md", TestLaws.lawrefbook("油灯法", "1990年3月3日 通过", "第一条 甲。"))
                        .read()
                        .documents())
                .getFirst();
    }

    private Catalogue read(String rows) throws IOException {
        Files.writeString(folder.resolve("known.csv"), HEADER + rows);
        return Catalogue.readWithNeighbours(folder.resolve("catalogue.csv"));
    }
}
