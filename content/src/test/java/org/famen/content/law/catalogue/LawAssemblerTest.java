package org.famen.content.law.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.reading.SourceDocument;
import org.famen.content.law.reading.TestLaws;
import org.famen.content.law.validity.Status;
import org.famen.content.law.validity.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of the same law meet, and laws end each other. */
class LawAssemblerTest {
    @TempDir
    Path folder;

    private TestLaws laws;

    @BeforeEach
    void startWithAnEmptyFolder() {
        laws = new TestLaws(folder);
    }

    @Test
    void makesOneLawOfTitlesThatDifferOnlyInForm() throws IOException {
        laws.with("a/测试用法(2012-03-04).md", text("测试用法", "2012年3月4日 通过", "第一条 甲。"));
        laws.with("b/README.md", TestLaws.justLaws("中华人民共和国测试用法", "2020年3月4日全国人民代表大会修订", "**第一条**　乙。"));
        laws.with("c.txt", "《中华人民共和国测试用法》（2024修正）\n（2024年3月4日全国人民代表大会修正）\n第一条 丙。\n");

        Law law = only();
        assertThat(law.id()).isEqualTo("测试用法");
        assertThat(law.versions())
                .extracting(LawVersion::promulgatedOn)
                .containsExactly(day("2012-03-04"), day("2020-03-04"), day("2024-03-04"));
        assertThat(law.versions())
                .extracting(LawVersion::effectiveTo)
                .containsExactly(day("2020-03-04"), day("2024-03-04"), null);
    }

    @Test
    void makesOneVersionOfATextThatIsFiledUnderNearDates() throws IOException {
        laws.with("测试用法(2020-03-04).md", text("测试用法", "2020年3月4日 通过", "第一条 甲。"));
        laws.with("测试用法(2020-03-10).md", text("测试用法", "2020年3月10日 公布", "第一条 甲。"));

        assertThat(only().versions()).hasSize(1);
    }

    @Test
    void makesOneVersionOfTheSameWordsUnderAnyDates() throws IOException {
        laws.with("测试用法(2020-03-04).md", text("测试用法", "2020年3月4日 通过", "第一条 甲，乙。"));
        laws.with("测试用法(2023-03-10).md", text("测试用法", "2023年3月10日 公布", "第一条　甲，乙。"));

        assertThat(only().versions()).hasSize(1);
    }

    @Test
    void makesOneVersionOfAnUndatedPrintThatIsNearlyTheSame() throws IOException {
        String[] articles = new String[20];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = new ArticleNumber(i + 1, 0).label() + " 第" + i + "盏。";
        }
        laws.with("a/测试用法.md", text("测试用法", "", articles));
        articles[3] = "第四条 错字。";
        laws.with("b/测试用法(2020-03-04).md", text("测试用法", "2020年3月4日 通过", articles));

        assertThat(only().versions()).extracting(LawVersion::promulgatedOn).containsExactly(day("2020-03-04"));
    }

    @Test
    void keepsAnUndatedTextOfOtherWordsAsAVersion() throws IOException {
        laws.with("a/测试用法.md", text("测试用法", "", "第一条 甲。", "第二条 乙。"));
        laws.with("b/测试用法(2020-03-04).md", text("测试用法", "2020年3月4日 通过", "第一条 丙。", "第二条 丁。"));

        assertThat(only().versions()).extracting(LawVersion::promulgatedOn).containsExactly(null, day("2020-03-04"));
    }

    @Test
    void prefersTheCompleteTextToTheFragment() throws IOException {
        laws.with("a/README.md", TestLaws.justLaws("测试用法", "2020年3月4日全国人民代表大会通过", "**第一条**　甲。"));
        laws.with("b/测试用法(2020-03-04).md", text("测试用法", "2020年3月4日 通过", "第一条 甲。", "第二条 乙。"));

        assertThat(only().newest().articles()).hasSize(2);
    }

    @Test
    void tellsDocumentsThatAreMadeAgainAndAgainApartByTheirDate() throws IOException {
        laws.with("a.md", text("安澜市关于路灯的批复", "2020年3月4日 公布", "同意。"));
        laws.with("b.md", text("安澜市关于路灯的批复", "2020年3月9日 公布", "不同意。"));

        assertThat(laws.laws()).extracting(Law::id).containsExactly("安澜市关于路灯的批复(2020-03-04)", "安澜市关于路灯的批复(2020-03-09)");
    }

    @Test
    void endsALawThatAnotherRepealsOnTheDayThatItNames() throws IOException {
        laws.with("a.md", text("旧灯法", "2010年3月4日 通过", "第一条 甲。", "第二条 本法自2010年5月1日起施行。"));
        laws.with("b.md", text("新灯法", "2020年3月4日 通过", "第一条 甲。", "第二条 本法自2020年5月1日起施行，《中华人民共和国旧灯法》同时废止。"));

        Law repealed = law("旧灯法");
        assertThat(repealed.repeal()).isEqualTo(new Law.Repeal(day("2020-05-01"), "新灯法"));
        assertThat(status(repealed, "2010-04-30")).isEqualTo(Status.NOT_YET_IN_FORCE);
        assertThat(status(repealed, "2010-05-01")).isEqualTo(Status.IN_FORCE);
        assertThat(status(repealed, "2020-04-30")).isEqualTo(Status.IN_FORCE);
        assertThat(status(repealed, "2020-05-01")).isEqualTo(Status.REPEALED);
        assertThat(law("新灯法").repeal()).isNull();
    }

    @Test
    void endsSeveralLawsThatOneClauseNames() throws IOException {
        laws.with("a.md", text("旧灯法", "2010年3月4日 通过", "第一条 甲。"));
        laws.with("b.md", text("旧杆法", "2010年3月4日 通过", "第一条 甲。"));
        laws.with("c.md", text("新灯法", "2020年3月4日 通过", "第一条 本法自2020年5月1日起施行。《旧灯法》、《旧杆法》同时废止。"));

        assertThat(laws.laws())
                .filteredOn(law -> law.repeal() != null)
                .extracting(Law::id)
                .containsExactly("旧杆法", "旧灯法");
    }

    @Test
    void endsALawThatADecisionEndedOfWhichThereIsNoText() throws IOException {
        laws.with("a.md", text("旧灯法", "2010年3月4日 通过", "第一条 甲。"));
        laws.with("b.md", text("旧杆法", "2022年3月4日 通过", "第一条 甲。"));
        List<SourceDocument> documents = laws.read().documents();
        Path file = Files.writeString(
                folder.resolve("repeals.csv"),
                "title,article,paragraph,item,kind,from,until,by\n旧灯法,,,,repealed,2021-01-01,,清理的决定\n旧杆法,,,,repealed,2021-01-01,,清理的决定\n");

        assertThat(new LawAssembler(Catalogue.EMPTY.withRepeals(Repeals.read(file))).assemble(documents))
                .extracting(Law::id, Law::repeal)
                .containsExactly(
                        // Made anew after the decision.
                        tuple("旧杆法", null), tuple("旧灯法", new Law.Repeal(day("2021-01-01"), "清理的决定")));
    }

    @Test
    void doesNotEndALawOfWhichOnlyAnArticleIsRepealed() throws IOException {
        laws.with("a.md", text("旧灯法", "2010年3月4日 通过", "第一条 甲。"));
        laws.with("b.md", text("新灯法", "2020年3月4日 通过", "第一条 本法自2020年5月1日起施行，《旧灯法》第一条同时废止。"));

        assertThat(law("旧灯法").repeal()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"中有关煤油灯的规定即行", "（旧）中关于灯杆的规定同时", "中的第二条同时"})
    void doesNotEndALawOfWhichOnlyAPartIsRepealed(String part) throws IOException {
        laws.with("a.md", text("旧灯法", "2010年3月4日 通过", "第一条 甲。"));
        laws.with("b.md", text("新灯法", "2020年3月4日 通过", "第一条 本法自2020年5月1日起施行，《旧灯法》" + part + "废止。"));

        assertThat(law("旧灯法").repeal()).isNull();
    }

    @Test
    void doesNotEndALawThatWasMadeAnewAfterwards() throws IOException {
        laws.with("a.md", text("灯法", "2021年3月4日 通过", "第一条 甲。"));
        laws.with("b.md", text("杆法", "2020年3月4日 通过", "第一条 本法自2020年5月1日起施行，《灯法》同时废止。"));

        assertThat(law("灯法").repeal()).isNull();
    }

    @Test
    void doesNotEndALawThatRepealsItsOwnFormerVersion() throws IOException {
        laws.with("a.md", text("灯法", "2021年3月4日 通过", "第一条 本法自2021年5月1日起施行，2001年通过的《灯法》同时废止。"));

        assertThat(law("灯法").repeal()).isNull();
    }

    @Test
    void saysUnknownWhereNothingTellsTheDayOfEffect() throws IOException {
        laws.with("a.md", text("灯法", "2021年3月4日 通过", "第一条 甲。"));

        assertThat(status(law("灯法"), "2026-01-01")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void countsAnAmendedTextFromAYearAfterItsPromulgationWhereNothingTellsTheDay() throws IOException {
        laws.with("a.md", text("灯法", "1998年3月4日 通过\n\n2021年3月4日 修正", "第一条 本法自1998年5月1日起施行。"));

        assertThat(status(law("灯法"), "2022-03-03")).isEqualTo(Status.NOT_YET_IN_FORCE);
        assertThat(status(law("灯法"), "2022-03-04")).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void findsTheVersionOfADay() throws IOException {
        laws.with("a/灯法(2010-03-04).md", text("灯法", "2010年3月4日 通过", "第一条 甲。", "第二条 本法自2010年5月1日起施行。"));
        laws.with("b/灯法(2020-03-04).md", text("灯法", "2020年3月4日 修订", "第一条 乙。", "第二条 本法自2020年5月1日起施行。"));

        Law law = only();
        assertThat(law.at(day("2010-04-30"))).isEmpty();
        assertThat(law.at(day("2010-05-01"))).contains(law.versions().getFirst());
        assertThat(law.at(day("2020-04-30"))).contains(law.versions().getFirst());
        assertThat(law.at(day("2020-05-01"))).contains(law.versions().getLast());
    }

    private Law only() {
        List<Law> found = laws.laws();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Law law(String id) {
        return laws.laws().stream()
                .filter(law -> law.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Status status(Law law, String day) {
        return Validity.of(law, law.newest()).on(day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static String text(String title, String history, String... body) {
        return TestLaws.lawrefbook(title, history, body);
    }
}
