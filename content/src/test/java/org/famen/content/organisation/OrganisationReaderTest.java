package org.famen.content.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class OrganisationReaderTest {
    private static final CityArea AREA = new CityArea(new BoundingBox(34.0, 121.0, 34.9, 122.4), List.of("澜东区", "青禾县"));

    private final Problems problems = new Problems();
    private final Map<String, String> cells = new LinkedHashMap<>(Map.of(
            "编号", "a-notary",
            "名称", "甲公证处",
            "类型", "公证处",
            "层级", "县",
            "区县", "青禾县",
            "地址", "某路1号",
            "电话", "0000-5550100"));

    @Test
    void readsEveryColumn() {
        cells.putAll(Map.of(
                "上级编号", "centre", "乡镇", "柳湾镇", "纬度", "34.5", "经度", "121.5", "办公时间", "周一 09:00-12:00", "服务", "公证、提存"));
        cells.putAll(Map.of(
                "语言", "英语；法语",
                "手语", "是",
                "无障碍", "有",
                "省级示范点", "否",
                "网址", "https://a.example/",
                "简介", "欢迎",
                "演示", "是"));

        Organisation organisation = read().orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(organisation.kind()).isEqualTo(OrganisationKind.NOTARY_OFFICE);
        assertThat(organisation.level()).isEqualTo(OrganisationLevel.COUNTY);
        assertThat(organisation.parentId()).contains("centre");
        assertThat(organisation.coordinates()).contains(new Coordinates(34.5, 121.5));
        assertThat(organisation.services()).containsExactly("公证", "提存");
        assertThat(organisation.languages()).containsExactly("英语", "法语");
        assertThat(organisation.signLanguage()).isTrue();
        assertThat(organisation.stepFree()).isTrue();
        assertThat(organisation.provincialModel()).isFalse();
        assertThat(organisation.hours()).isPresent();
        assertThat(organisation.demonstration()).isTrue();
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Organisation organisation = read().orElseThrow();

        assertThat(organisation.hours()).isEmpty();
        assertThat(organisation.coordinates()).isEmpty();
        assertThat(organisation.services()).isEmpty();
        assertThat(organisation.stepFree()).isFalse();
    }

    @Test
    void reportsEveryBadCellOfARow() {
        cells.putAll(Map.of("编号", "甲", "类型", "公正处", "区县", "青河县", "电话", "0000-5550100、很多", "办公时间", "周一 上午", "手语", "会"));

        assertThat(read()).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactlyInAnyOrder(
                        "o.csv:4: csv.identifier 编号 甲",
                        "o.csv:4: csv.choice.near 类型 公正处 公证处 " + String.join("、", kinds()),
                        "o.csv:4: organisation.district.near 区县 青河县 青禾县 澜东区、青禾县",
                        "o.csv:4: organisation.phone 电话 很多",
                        "o.csv:4: organisation.hours 办公时间 周一 上午",
                        "o.csv:4: csv.yes_no 手语 会");
    }

    @Test
    void reportsCoordinatesOutsideTheCity() {
        coordinates("39.9", "116.4");

        assertThat(read()).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "o.csv:4: organisation.coordinates.outside 纬度 39.9，116.4 纬度 34.0 到 34.9，经度 121.0 到 122.4");
    }

    @Test
    void noticesSwappedCoordinates() {
        coordinates("121.5", "34.5");

        assertThat(read()).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly("o.csv:4: organisation.coordinates.swapped 纬度 121.5，34.5");
    }

    @Test
    void wantsBothCoordinatesOrNone() {
        coordinates("34.5", "");

        assertThat(read()).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("o.csv:4: csv.empty 经度");
    }

    @Test
    void reportsCoordinatesThatAreNoNumbers() {
        coordinates("北纬34度", "NaN");

        assertThat(read()).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly("o.csv:4: csv.decimal 纬度 北纬34度", "o.csv:4: csv.decimal 经度 NaN");
    }

    @Test
    void acceptsPhonesAsPeopleWriteThem() {
        cells.put("电话", "12348、0000-5550100、0000-5550100-8001、13800000000、400-000-0000");

        assertThat(read()).isPresent();
    }

    private void coordinates(String latitude, String longitude) {
        cells.put("纬度", latitude);
        cells.put("经度", longitude);
    }

    private Optional<Organisation> read() {
        return new OrganisationReader(AREA)
                .read(Fields.ofRow("o.csv", 4, cells, problems))
                .map(Sourced::value);
    }

    private static List<String> kinds() {
        return List.of(OrganisationKind.values()).stream()
                .map(OrganisationKind::label)
                .toList();
    }
}
