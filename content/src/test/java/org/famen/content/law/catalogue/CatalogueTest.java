package org.famen.content.law.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Titles;
import org.famen.content.law.reading.Corpora;
import org.famen.content.law.reading.LawReading;
import org.famen.content.law.reading.TestLaws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final String HEADER = "title,short_names,level,issuer,promulgated_on,effective_from\n";
    /** The day for which the file in the repository holds. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void readsTitlesNamesAndDates() throws IOException {
        Catalogue catalogue = read("中华人民共和国路灯法,灯法|路灯,LAW,全国人民代表大会,2020-03-04,\n");

        assertThat(catalogue.find("路灯法"))
                .contains(new Catalogue.Entry(
                        "中华人民共和国路灯法", List.of("灯法", "路灯"), Level.LAW, "全国人民代表大会", LocalDate.of(2020, 3, 4), null));
        assertThat(catalogue.find("中华人民共和国路灯法")).isEmpty();
    }

    @Test
    void findsDocumentsThatAreMadeAgainAndAgainByTitleAndDate() throws IOException {
        assertThat(read("关于路灯的决定,,LAW,全国人民代表大会,2020-03-04,\n").find("关于路灯的决定(2020-03-04)"))
                .isPresent();
    }

    @Test
    void namesTheRowThatIsBroken() {
        assertThatThrownBy(() -> read("路灯法,,LAW,全国人民代表大会,,\n灯杆法,,GESETZ,,,\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("catalogue.csv: row 2");
        assertThatThrownBy(() -> read("路灯法,,LAW,全国人民代表大会,gestern,\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("row 1");
    }

    @Test
    void isEmptyWhereThereIsNoFile() throws IOException {
        assertThat(Catalogue.readIfPresent(folder.resolve("none.csv")).entries())
                .isEmpty();
    }

    @Test
    void givesTextsTheirNamesAndTheDayOfEffectThatTheyDoNotState() throws IOException {
        Catalogue catalogue = read("中华人民共和国路灯法,灯法,LAW,全国人民代表大会,2020-03-04,2020-06-01\n");
        LawReading reading = new TestLaws(folder)
                .with("路灯法(2020-03-04).md", TestLaws.lawrefbook("路灯法", "2020年3月4日 修订", "第一条 甲。"))
                .with("路灯法(2010-03-04).md", TestLaws.lawrefbook("路灯法", "2010年3月4日 修订", "第一条 乙。"))
                .read();

        Law law = new LawAssembler(catalogue).assemble(reading.documents()).getFirst();
        assertThat(law.aliases()).containsExactly("灯法");
        assertThat(law.issuer()).isEqualTo("全国人民代表大会");
        assertThat(law.versions())
                .extracting(LawVersion::effectiveFrom)
                .containsExactly(null, LocalDate.of(2020, 6, 1));
    }

    @Test
    void ofTheRepositoryHoldsWholeFacts() throws IOException {
        List<Catalogue.Entry> entries = repository().entries();

        assertThat(entries).hasSizeGreaterThan(300);
        assertThat(entries).extracting(Catalogue.Entry::id).doesNotHaveDuplicates();
        assertThat(entries)
                .filteredOn(entry -> entry.level() == Level.CONSTITUTION)
                .extracting(Catalogue.Entry::id)
                .containsExactly("宪法");
        assertThat(entries).extracting(Catalogue.Entry::issuer).containsOnly("全国人民代表大会", "全国人民代表大会常务委员会");
        assertThat(entries).noneMatch(CatalogueTest::beginsBeforePromulgation);
    }

    @Test
    void ofTheRepositoryGivesNoNameToTwoLaws() throws IOException {
        List<Catalogue.Entry> entries = repository().entries();

        assertThat(entries.stream()
                        .flatMap(entry -> Stream.concat(Stream.of(entry.title()), entry.shortNames().stream()))
                        .map(Titles::canonical))
                .doesNotHaveDuplicates();
    }

    @Test
    void ofTheRepositoryResolvesTheNamesThatPeopleUse() throws IOException {
        assertThat(repository().entries().stream()
                        .filter(entry -> entry.shortNames().stream()
                                .anyMatch(Set.of("消法", "民诉法", "刑诉法", "劳合法", "未保法", "道交法", "个保法", "反家暴法")::contains))
                        .map(Catalogue.Entry::id))
                .containsExactlyInAnyOrder(
                        "消费者权益保护法", "民事诉讼法", "刑事诉讼法", "劳动合同法", "未成年人保护法", "道路交通安全法", "个人信息保护法", "反家庭暴力法");
    }

    @Test
    void ofTheRepositoryListsTheNationalLawsInForceThatTheTextsHold() throws IOException {
        Set<String> national = Corpora.read("just-laws").documents().stream()
                .map(document -> document.version().title())
                .filter(title -> !title.contains("修正案"))
                .map(Titles::canonical)
                .collect(Collectors.toSet());
        List<Law> inForce = Corpora.laws().stream()
                .filter(law -> national.contains(Titles.canonical(law.title())))
                .filter(law -> law.repeal() == null || law.repeal().on().isAfter(AS_OF))
                .toList();

        assertThat(repository().entries())
                .extracting(Catalogue.Entry::id)
                .containsExactlyInAnyOrderElementsOf(
                        inForce.stream().map(Law::id).toList());
    }

    @Test
    void ofTheRepositoryAgreesWithTheDatesOfTheTexts() throws IOException {
        var laws = Corpora.laws().stream().collect(Collectors.toMap(Law::id, Function.identity()));

        assertThat(repository().entries()).allSatisfy(entry -> {
            LawVersion version = current(requireNonNull(laws.get(entry.id()), entry.id()));
            assertThat(entry.title()).isEqualTo(version.title());
            assertThat(entry.promulgatedOn()).as(entry.title()).isEqualTo(version.promulgatedOn());
            Optional.ofNullable(version.effectiveFrom())
                    .ifPresent(stated ->
                            assertThat(entry.effectiveFrom()).as(entry.title()).isEqualTo(stated));
        });
    }

    @Test
    void ofTheRepositoryGivesNoShortNameThatIsTheTitleOfAnotherText() throws IOException {
        Set<String> ids = Corpora.laws().stream().map(Law::id).collect(Collectors.toSet());

        assertThat(repository().entries().stream().flatMap(entry -> entry.shortNames().stream()))
                .doesNotContainAnyElementsOf(ids);
    }

    private static boolean beginsBeforePromulgation(Catalogue.Entry entry) {
        LocalDate promulgatedOn = entry.promulgatedOn();
        LocalDate effectiveFrom = entry.effectiveFrom();
        return promulgatedOn != null && effectiveFrom != null && effectiveFrom.isBefore(promulgatedOn);
    }

    /** The newest version that has begun, as far as its text says when. */
    private static LawVersion current(Law law) {
        return law.versions().stream()
                .filter(version -> version.effectiveFrom() == null
                        || !version.effectiveFrom().isAfter(AS_OF))
                .max(Comparator.comparing(Law::begin))
                .orElseThrow();
    }

    private static Catalogue repository() throws IOException {
        return Catalogue.read(Path.of(System.getProperty("famen.root", "..")).resolve("content/laws/catalogue.csv"));
    }

    private Catalogue read(String rows) throws IOException {
        return Catalogue.read(Files.writeString(folder.resolve("catalogue.csv"), HEADER + rows));
    }
}
