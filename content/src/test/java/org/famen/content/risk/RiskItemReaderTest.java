package org.famen.content.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class RiskItemReaderTest {
    private final Problems problems = new Problems();

    @Test
    void readsSeveralArticles() {
        RiskItem risk = read("依据", "《路灯法》第三条；《路灯法》第四条第二款").orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(risk.basis()).hasSize(2);
        assertThat(risk.updatedOn()).isEmpty();
    }

    @Test
    void saysHowACitationIsWritten() {
        assertThat(read("依据", "《路灯法》第3条")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("risks.csv:2: citation.form.near 依据 《路灯法》第3条 《路灯法》第三条");
    }

    @Test
    void wantsToKnowWhoEnforces() {
        assertThat(read("执法机关", "")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("risks.csv:2: csv.empty 执法机关");
    }

    private Optional<RiskItem> read(String column, String cell) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "编号", "dark", "行业", "路灯", "风险行为", "不亮", "依据", "《路灯法》第三条", "处罚", "罚款", "防控措施", "换灯泡", "执法机关", "路灯局"));
        cells.put(column, cell);
        return new RiskItemReader()
                .read(Fields.ofRow("risks.csv", 2, cells, problems))
                .map(Sourced::value);
    }
}
