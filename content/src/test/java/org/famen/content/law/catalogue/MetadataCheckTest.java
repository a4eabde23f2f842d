package org.famen.content.law.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.law.HistoryEvent;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.reading.Corpora;
import org.famen.content.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataCheckTest {
    @ParameterizedTest
    @CsvSource({
        "路灯法, LAW, 国务院, law.metadata.issuer",
        "路灯条例, ADMINISTRATIVE_REGULATION, 灯火部, law.metadata.issuer",
        "路灯条例, DEPARTMENTAL_RULE, 灯火部, law.metadata.title",
        "路灯规定, DEPARTMENTAL_RULE, 国务院, law.metadata.issuer",
        "最高人民法院关于路灯的解释, JUDICIAL_INTERPRETATION, 灯火部, law.metadata.issuer",
        "最高人民法院关于路灯的解释, LAW, 全国人民代表大会, law.metadata.title",
        "安澜市路灯条例, LOCAL_REGULATION, 国务院, law.metadata.issuer",
        "安澜市路灯条例, LOCAL_REGULATION, 市十二届人民代表大会常务委员会, law.metadata.body"
    })
    void namesWhatContradictsTheRank(String title, Level level, String issuer, String code) {
        assertThat(MetadataCheck.find(List.of(law(title, level, issuer))))
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "路灯法, LAW, 全国人民代表大会常务委员会",
        "路灯条例, ADMINISTRATIVE_REGULATION, 国务院",
        "路灯办法, DEPARTMENTAL_RULE, 市场监督管理总局",
        "安澜市路灯条例, LOCAL_REGULATION, 安澜市人民代表大会常务委员会",
        "安澜市实施路灯法办法, LOCAL_REGULATION, ''"
    })
    void whatFitsIsNotNamed(String title, Level level, String issuer) {
        assertThat(MetadataCheck.find(List.of(law(title, level, issuer)))).isEmpty();
    }

    @Test
    void aMinistryMayHavePublishedWhatTheStateCouncilApproved() {
        assertThat(MetadataCheck.find(List.of(
                        law("路灯条例", Level.ADMINISTRATIVE_REGULATION, "灯火部", "1990年2月3日国务院批准", "1990年3月4日灯火部令第2号发布"))))
                .isEmpty();
    }

    @Test
    void theNumberOfAMinistryIsNotThatOfAnAdministrativeRegulation() {
        assertThat(MetadataCheck.find(List.of(law("路灯规定", Level.ADMINISTRATIVE_REGULATION, "国务院", "灯部发〔1994〕48号"))))
                .extracting(Problem::code)
                .containsExactly("law.metadata.number");
        assertThat(MetadataCheck.find(List.of(law("路灯规定", Level.ADMINISTRATIVE_REGULATION, "国务院", "国办发〔1994〕48号"))))
                .isEmpty();
    }

    @Test
    void theCorporaContradictThemselvesNowhere() throws IOException {
        var catalogue = Catalogue.readWithNeighbours(
                Path.of(System.getProperty("famen.root", "..")).resolve("content/laws/catalogue.csv"));
        List<Law> laws = new LawAssembler(catalogue)
                .assemble(Stream.of("lawrefbook", "just-laws", "versions")
                        .flatMap(name -> Corpora.read(name).documents().stream())
                        .toList());

        assertThat(MetadataCheck.find(laws)).isEmpty();
    }

    private static Law law(String title, Level level, String issuer, String... history) {
        var version = new LawVersion(
                title,
                LocalDate.of(1994, 3, 4),
                null,
                null,
                Arrays.stream(history).map(line -> new HistoryEvent(null, line)).toList(),
                List.of(),
                List.of(),
                "路灯.md");
        return new Law(title, title, List.of(), level, issuer, "", List.of(version), null);
    }
}
