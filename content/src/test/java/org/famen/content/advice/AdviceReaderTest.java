package org.famen.content.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFiles;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class AdviceReaderTest {
    private static final String DEADLINE = """
            最晚:
              - 做什么: 还路灯
                从哪天算: 借走那天
                多久: 三天内
                过了会怎样: 押金不退
                依据: 《路灯法》第三条
            """;

    private final Problems problems = new Problems();

    @Test
    void readsEveryField() {
        Advice advice = read(DEADLINE + """
                下一步:
                  - 做什么: 借路灯
                    找谁: 路灯所
                    电话: 12348、0000-5550190
                    带什么: 身份证
                    费用: 不收费
                    多久答复: 当场
                    不成怎么办: 打电话
                    链接: /guide/lamp
                  - 做什么: 走回家
                例外: [满月, 停电]
                法律援助: 不看收入
                审阅: {身份: 值班律师, 日期: 2026-11-28}
                """).orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(advice.deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.action()).isEqualTo("还路灯");
            assertThat(deadline.from()).isEqualTo("借走那天");
            assertThat(deadline.period()).isEqualTo("三天内");
            assertThat(deadline.loss()).isEqualTo("押金不退");
            assertThat(deadline.basis()).extracting(WrittenCitation::written).containsExactly("《路灯法》第三条");
        });
        assertThat(advice.next()).extracting(NextStep::action).containsExactly("借路灯", "走回家");
        NextStep first = advice.next().getFirst();
        assertThat(first.who()).contains("路灯所");
        assertThat(first.phones()).containsExactly("12348", "0000-5550190");
        assertThat(first.bring()).contains("身份证");
        assertThat(first.cost()).contains("不收费");
        assertThat(first.answer()).contains("当场");
        assertThat(first.refused()).contains("打电话");
        assertThat(first.link()).contains("/guide/lamp");
        assertThat(advice.next().getLast().hasFacts()).isFalse();
        assertThat(advice.exceptions()).containsExactly("满月", "停电");
        assertThat(advice.legalAid()).contains(MeansCheck.NONE);
        assertThat(advice.review()).contains(new Review("值班律师", LocalDate.of(2026, 11, 28)));
        assertThat(advice.words()).contains("最晚 还路灯 借走那天 三天内 押金不退", "走回家", "满月");
        assertThat(advice.basis()).hasSize(1);
    }

    @Test
    void mayBeLeftOut() {
        assertThat(read("标题: 甲\n")).contains(Advice.NONE);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void namesTheFieldOfADeadlineThatIsMissing() {
        assertThat(read(DEADLINE.replace("    多久: 三天内\n", ""))).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:3: yaml.missing 最晚.多久");
    }

    @Test
    void saysHowTheBasisOfADeadlineIsWritten() {
        assertThat(read(DEADLINE.replace("第三条", "第3条"))).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:7: citation.form.near 最晚.依据 《路灯法》第3条 《路灯法》第三条");
    }

    @Test
    void refusesAStepWithoutWhatToDoAndOneThatLeadsElsewhere() {
        assertThat(read("""
                下一步:
                  - 找谁: 路灯所
                  - 做什么: 看网页
                    链接: https://lamp.example/
                """)).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly("a.md:3: yaml.missing 下一步.做什么", "a.md:5: advice.link 下一步.链接 https://lamp.example/");
    }

    @Test
    void refusesMoreThanPeopleCanFollow() {
        assertThat(read("下一步:\n" + "  - 做什么: 走\n".repeat(5) + "例外: [甲, 乙, 丙, 丁]\n"))
                .isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:2: advice.many 下一步 4", "a.md:8: advice.many 例外 3");
    }

    @Test
    void refusesUnknownMeansAndAnImpossibleDay() {
        assertThat(read("法律援助: 不看\n审阅: {身份: 律师, 日期: 2026-02-30}\n")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "a.md:2: yaml.choice.near 法律援助 不看 不看收入 免核查、不看收入、看收入", "a.md:3: yaml.date 审阅.日期 2026-02-30");
    }

    private Optional<Advice> read(String yaml) {
        Fields fields = FrontMatterFiles.of("a", yaml, "正文", problems).fields();
        fields.text("标题");
        Advice advice = AdviceReader.read(fields);
        return fields.build(() -> advice).map(Sourced::value);
    }
}
