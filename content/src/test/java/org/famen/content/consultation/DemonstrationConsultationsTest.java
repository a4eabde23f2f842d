package org.famen.content.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.city.CityReader;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

/** Holds the made-up questions in {@code content/city/consultations} to what they promise. */
class DemonstrationConsultationsTest {
    private static final Path FOLDER = Path.of("city");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @Test
    void areReadWithoutAnyProblem() {
        Problems problems = new Problems();

        assertThat(CityReader.read(FOLDER, problems, DAY)).isPresent();
        assertThat(ProblemLines.of(problems)).noneMatch(line -> line.startsWith("consultations/"));
        assertThat(all()).hasSize(250).allMatch(Consultation::demonstration);
    }

    @Test
    void answerShortlyAndWithoutShouting() {
        assertThat(all()).allSatisfy(consultation -> {
            assertThat(consultation.answer().replaceAll("\\s", ""))
                    .hasSizeBetween(80, 300)
                    .doesNotContain("！", "!");
            assertThat(consultation.question()).endsWith("？");
            assertThat(consultation.citations()).hasSizeBetween(1, 3).doesNotHaveDuplicates();
            assertThat(consultation.answeredOn()).isBeforeOrEqualTo(DAY);
        });
    }

    @Test
    void namesNobody() {
        assertThat(all())
                .allSatisfy(consultation -> assertThat(
                                consultation.question() + consultation.detail().orElse("") + consultation.answer())
                        .doesNotContainPattern("\\d{7}")
                        .doesNotContainPattern("[张王李刘陈杨赵黄周吴]某"));
    }

    @Test
    void leadToActionAndSayWhoLookedThroughThem() {
        assertThat(all()).allSatisfy(consultation -> {
            assertThat(consultation.advice().next()).isNotEmpty();
            assertThat(consultation.advice().review()).isPresent();
        });
    }

    /** What is lost by waiting: work, reconsideration, expropriation, work injury, guarantees, rescission. */
    @Test
    void theCityWantsDeadlinesWhereWaitingCosts() {
        assertThat(CityReader.read(FOLDER, new Problems(), DAY)
                        .orElseThrow()
                        .city()
                        .deadlineTopics())
                .contains("劳动合同", "工资报酬", "工伤与职业病", "复议与行政诉讼", "土地征收与拆迁", "担保", "解除合同");
    }

    @Test
    void spreadOverManyTopics() {
        Map<String, Long> counts = all().stream()
                .map(consultation -> consultation.topics().getFirst())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(counts).hasSizeGreaterThanOrEqualTo(35);
        assertThat(counts.values()).allMatch(count -> count <= 12);
    }

    @Test
    void askNothingTwice() {
        assertThat(all()).extracting(Consultation::question).doesNotHaveDuplicates();
        assertThat(all()).extracting(Consultation::answer).doesNotHaveDuplicates();
    }

    static List<Consultation> all() {
        return CityReader.read(FOLDER, new Problems(), DAY).orElseThrow().consultations();
    }
}
