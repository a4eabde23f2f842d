package org.famen.content.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.advice.Advice;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.FrontMatterFiles;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.index.DocumentJson;
import org.famen.content.policy.Audience;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class ConsultationReaderTest {
    private static final String QUESTION = """
            问题: 押金不退怎么办？
            答复日期: 2026-09-01
            对象: 市民
            """;
    private static final String CITATION = "引用: 《民法典》第七百一十条\n";

    private final Problems problems = new Problems();

    @Test
    void readsEveryField() {
        Consultation consultation = read("""
                问题: 押金不退怎么办？
                补充情况: 合同里没有写押金。
                答复日期: 2026年9月1日
                主题: [租房, 合同]
                对象: [企业, 市民]
                引用:
                  - 《民法典》第七百一十条
                  - 《劳动合同法》第三十八条第三项
                演示: 是
                """).orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(consultation.id()).isEqualTo("a");
        assertThat(consultation.question()).isEqualTo("押金不退怎么办？");
        assertThat(consultation.detail()).contains("合同里没有写押金。");
        assertThat(consultation.answer()).isEqualTo("答复");
        assertThat(consultation.answeredOn()).isEqualTo("2026-09-01");
        assertThat(consultation.topics()).containsExactly("租房", "合同");
        assertThat(consultation.audiences()).containsExactly(Audience.CITIZEN, Audience.BUSINESS);
        assertThat(consultation.citations())
                .extracting(WrittenCitation::written)
                .containsExactly("《民法典》第七百一十条", "《劳动合同法》第三十八条第三项");
        assertThat(consultation.demonstration()).isTrue();
    }

    @Test
    void getsByWithTheFieldsThatMustBeThere() {
        Consultation consultation = read(QUESTION + CITATION).orElseThrow();

        assertThat(consultation.detail()).isEmpty();
        assertThat(consultation.topics()).isEmpty();
        assertThat(consultation.advice()).isEqualTo(Advice.NONE);
        assertThat(consultation.demonstration()).isFalse();
    }

    @Test
    void reportsMissingFields() {
        assertThat(read("主题: 租房\n")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "a.md:1: yaml.missing 问题",
                        "a.md:1: yaml.missing 答复日期",
                        "a.md:1: yaml.missing 对象",
                        "a.md:1: yaml.missing 引用");
    }

    @Test
    void reportsMissingAnswer() {
        assertThat(new ConsultationReader().read(FrontMatterFiles.of("a", QUESTION + CITATION, "", problems)))
                .isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:1: yaml.body 正文");
    }

    @Test
    void saysHowACitationShouldBeWritten() {
        assertThat(read(QUESTION + "引用: 《民法典》第710条\n")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:5: citation.form.near 引用 《民法典》第710条 《民法典》第七百一十条");
        assertThat(ProblemMessages.line(problems.all().getFirst()))
                .isEqualTo("a.md:5: “引用”里的“《民法典》第710条”请写成“《民法典》第七百一十条”；已跳过");
    }

    @Test
    void reportsEveryCitationThatCannotBeRead() {
        assertThat(read(QUESTION + "引用: [民法典第十条, 《民法典》第十条, 《民法典》第十至十二条]\n")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly("a.md:5: citation.form 引用 民法典第十条", "a.md:5: citation.form 引用 《民法典》第十至十二条");
    }

    @Test
    void reportsImpossibleDay() {
        assertThat(read(QUESTION.replace("2026-09-01", "2026-09-31") + CITATION))
                .isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:3: yaml.date 答复日期 2026-09-31");
    }

    @Test
    void namesTheFieldThatWasProbablyMeant() {
        assertThat(read(QUESTION + CITATION + "补充情況: 甲\n")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:6: yaml.unknown.near 补充情況 补充情况");
    }

    @Test
    void hasNoAdviceInAnIndexOfAnEarlierVersion() throws JsonProcessingException {
        ObjectMapper json = DocumentJson.mapper();
        ObjectNode stored = json.valueToTree(read(QUESTION + CITATION).orElseThrow());
        stored.remove("advice");

        assertThat(json.treeToValue(stored, Consultation.class).advice()).isEqualTo(Advice.NONE);
    }

    @Test
    void isNothingWithoutACitation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsultationBuilder.stagedBuilder()
                        .id("a")
                        .question("甲？")
                        .detail(Optional.empty())
                        .answer("乙")
                        .answeredOn(LocalDate.of(2026, 9, 1))
                        .topics(List.of())
                        .audiences(List.of())
                        .citations(List.of())
                        .advice(Advice.NONE)
                        .demonstration(false)
                        .build());
    }

    private Optional<Consultation> read(String yaml) {
        return new ConsultationReader()
                .read(FrontMatterFiles.of("a", yaml, "答复", problems))
                .map(Sourced::value);
    }
}
