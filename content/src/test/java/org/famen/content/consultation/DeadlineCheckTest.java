package org.famen.content.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.famen.content.frontmatter.FrontMatterFiles;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class DeadlineCheckTest {
    private static final String DEADLINE = """
            最晚:
              - {做什么: 申请仲裁, 从哪天算: 离职那天, 多久: 一年内, 过了会怎样: 要不到, 依据: 《甲法》第一条}
            """;

    private final Problems problems = new Problems();
    private final DeadlineCheck check = new DeadlineCheck(Set.of("工资报酬", "担保"), problems);

    @Test
    void refusesAnAnswerThatIsLostByWaitingWithoutADeadline() {
        assertThat(check.isGood(consultation("[借贷与担保, 担保]", ""))).isFalse();
        assertThat(ProblemLines.of(problems)).containsExactly("a.md:1: consultation.deadline 最晚 担保");
        assertThat(ProblemMessages.line(problems.all().getFirst()))
                .isEqualTo("a.md:1: 缺少字段“最晚”：city.yaml 写明主题“担保”的问答必须写最晚哪天；这份文件已跳过");
    }

    @Test
    void isContentWithADeadlineAndWithOtherTopics() {
        assertThat(check.isGood(consultation("工资报酬", DEADLINE))).isTrue();
        assertThat(check.isGood(consultation("租房", ""))).isTrue();
        assertThat(problems.all()).isEmpty();
    }

    private Sourced<Consultation> consultation(String topics, String more) {
        String yaml = "问题: 甲？\n答复日期: 2026-09-01\n对象: 市民\n引用: 《甲法》第一条\n主题: " + topics + "\n" + more;
        return new ConsultationReader()
                .read(FrontMatterFiles.of("a", yaml, "答复", problems))
                .orElseThrow();
    }
}
