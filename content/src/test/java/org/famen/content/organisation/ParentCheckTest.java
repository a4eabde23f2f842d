package org.famen.content.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problems;
import org.famen.content.problem.Severity;
import org.junit.jupiter.api.Test;

class ParentCheckTest {
    private final Problems problems = new Problems();

    @Test
    void keepsParentsOfTheSameOrAWiderLevel() {
        List<Organisation> checked = check(
                organisation(2, "centre", "市", ""),
                organisation(3, "aid", "市", "centre"),
                organisation(4, "village", "村", "aid"));

        assertThat(checked)
                .extracting(Organisation::parentId)
                .containsExactly(Optional.empty(), Optional.of("centre"), Optional.of("aid"));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void keepsOfficeWhoseParentIsMissing() {
        assertThat(check(organisation(2, "station", "乡镇", "centre")))
                .extracting(Organisation::parentId)
                .containsExactly(Optional.empty());
        assertThat(ProblemLines.of(problems)).containsExactly("o.csv:2: organisation.parent.missing centre");
        assertThat(problems.all()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void reportsParentNearerToPeople() {
        check(organisation(2, "village", "村", ""), organisation(3, "county", "县", "village"));

        assertThat(ProblemLines.of(problems)).containsExactly("o.csv:3: organisation.parent.level village 村 县");
    }

    @Test
    void reportsCircles() {
        List<Organisation> checked = check(
                organisation(2, "a", "县", "b"), organisation(3, "b", "县", "a"), organisation(4, "below", "村", "a"));

        assertThat(checked)
                .extracting(Organisation::parentId)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("a"));
        assertThat(ProblemLines.of(problems))
                .containsExactly("o.csv:2: organisation.parent.circle b", "o.csv:3: organisation.parent.circle a");
    }

    @SafeVarargs
    private List<Organisation> check(Sourced<Organisation>... organisations) {
        ParentCheck check = new ParentCheck(List.of(organisations), problems);
        return List.of(organisations).stream().map(check::check).toList();
    }

    private Sourced<Organisation> organisation(int line, String id, String level, String parent) {
        Map<String, String> cells = Map.of(
                "编号", id, "名称", id, "类型", "公证处", "层级", level, "上级编号", parent, "区县", "甲区", "地址", "某路", "电话", "12348");
        return new OrganisationReader(CityArea.UNKNOWN)
                .read(Fields.ofRow("o.csv", line, cells, problems))
                .orElseThrow();
    }
}
