package org.famen.content.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class HelperReaderTest {
    private final Problems problems = new Problems();

    @Test
    void whoDidNotAgreeCountsWithoutAName() {
        assertThat(read("同意公开", "是").getFirst().name()).contains("王演示");
        Helper unnamed = read("同意公开", "否").getFirst();

        assertThat(unnamed.name()).isEmpty();
        assertThat(unnamed.mediated()).isEqualTo(5);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aNumberIsNoNameAndACountIsNotBelowZero() {
        assertThat(read("姓名", "王 10000012345")).isEmpty();
        assertThat(read("调解", "-1")).isEmpty();
        assertThat(read("村", "nowhere")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "law-literate.csv:2: village.name 姓名 王 10000012345",
                        "law-literate.csv:2: enforcement.negative 调解 -1",
                        "law-literate.csv:2: village.unknown 村 nowhere");
    }

    private List<Helper> read(String column, String cell) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "村", "lamps", "姓名", "王演示", "同意公开", "是", "身份", "退休教师", "宣传", "12", "调解", "5", "引导", "9", "学时", "24"));
        cells.put(column, cell);
        Village village = new Village(
                "lamps",
                "灯村",
                "澜东区",
                "灯镇",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                false);
        HelperReader reader = new HelperReader(List.of(village));
        reader.read(Fields.ofRow("law-literate.csv", 2, cells, problems));
        return reader.all().getFirst().helpers();
    }
}
