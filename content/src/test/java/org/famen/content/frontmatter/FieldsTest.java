package org.famen.content.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private enum Meal implements Labelled {
        BREAKFAST("早饭"),
        LUNCH("午饭");

        private final String label;

        Meal(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    private final Problems problems = new Problems();

    @Test
    void keepsTextAsWritten() {
        Fields fields = yaml("甲: 2026\n乙: no\n丙: 1.0\n丁: '  两边有空格  '\n");

        assertThat(fields.text("甲").value()).isEqualTo("2026");
        assertThat(fields.text("乙").value()).isEqualTo("no");
        assertThat(fields.text("丙").value()).isEqualTo("1.0");
        assertThat(fields.text("丁").value()).isEqualTo("两边有空格");
    }

    @Test
    void readsTypes() {
        Fields fields = yaml("日: 2026年2月3日\n数: 30\n度: 34.5\n是: 是\n网: https://anlan.example/x\n餐: 午饭\n");

        assertThat(fields.date("日").value()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(fields.integer("数").value()).isEqualTo(30);
        assertThat(fields.decimal("度").value()).isEqualTo(34.5);
        assertThat(fields.yesNo("是").value()).isTrue();
        assertThat(fields.webAddress("网").value()).hasHost("anlan.example");
        assertThat(fields.choice("餐", Meal.class).value()).isEqualTo(Meal.LUNCH);
        assertThat(build(fields)).isPresent();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void readsListsInBothForms() {
        Fields fields = yaml("甲: [一, 二, 一]\n乙: 一、二；三\n丙: 《甲、乙的解释》、丁\n餐: 午饭、早饭\n");

        assertThat(fields.texts("甲").value()).containsExactly("一", "二");
        assertThat(fields.texts("乙").value()).containsExactly("一", "二", "三");
        assertThat(fields.texts("丙").value()).containsExactly("《甲、乙的解释》", "丁");
        assertThat(fields.choices("餐", Meal.class).value()).containsExactly(Meal.BREAKFAST, Meal.LUNCH);
    }

    @Test
    void reportsEachWrongTypeAtItsLine() {
        Fields fields = yaml("日: 2026-13-01\n数: 三十\n度: 1e9\n是: 也许\n网: javascript:alert(1)\n号: 甲\n列:\n  甲: 乙\n组: 甲\n");
        fields.date("日");
        fields.integer("数");
        fields.decimal("度");
        fields.yesNo("是");
        fields.webAddress("网");
        fields.identifier("号");
        fields.texts("列");
        fields.group("组");

        assertThat(build(fields)).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "f:1: yaml.date 日 2026-13-01",
                        "f:2: yaml.integer 数 三十",
                        "f:3: yaml.decimal 度 1e9",
                        "f:4: yaml.yes_no 是 也许",
                        "f:5: yaml.web_address 网 javascript:alert(1)",
                        "f:6: yaml.identifier 号 甲",
                        "f:7: yaml.type 列 一段文字 一组下级字段",
                        "f:9: yaml.type 组 一组下级字段 一段文字");
    }

    @Test
    void reportsMissingAndEmptyOnlyWhenRequired() {
        Fields fields = yaml("空:\n空列: []\n可空: ~\n");
        fields.text("空").required();
        fields.texts("空列").required();
        fields.text("可空");
        fields.text("无").required();
        fields.text("可无");

        assertThat(build(fields)).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly("f:1: yaml.empty 空", "f:1: yaml.missing 无", "f:2: yaml.empty 空列");
    }

    @Test
    void reportsOneFaultOnceEvenWhenRequired() {
        yaml("日: 明天\n").date("日").required();

        assertThat(ProblemLines.of(problems)).containsExactly("f:1: yaml.date 日 明天");
    }

    @Test
    void proposesNearestAllowedWord() {
        yaml("餐: 中午饭\n").choice("餐", Meal.class);

        assertThat(ProblemMessages.sentence(problems.all().getFirst()))
                .isEqualTo("字段“餐”不能写“中午饭”，您要写的可能是“午饭”；可以写：早饭、午饭；这份文件已跳过");
    }

    @Test
    void listsAllowedWordsWhenNoneIsNear() {
        yaml("餐: 宵夜\n").choices("餐", Meal.class);

        assertThat(ProblemLines.of(problems)).containsExactly("f:1: yaml.choice 餐 宵夜 早饭、午饭");
    }

    @Test
    void proposesNearestUnknownField() {
        Fields fields = yaml("标题: 甲\n施行曰期: 2026-01-01\n作者: 乙\n");
        fields.text("标题");
        fields.date("施行日期");

        assertThat(build(fields)).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly("f:2: yaml.unknown.near 施行曰期 施行日期", "f:3: yaml.unknown 作者 标题、施行日期");
    }

    @Test
    void namesFieldsOfGroupsByTheirPath() {
        Fields fields = yaml("地点:\n  名称: ''\n  地只: 某路\n");
        Fields place = fields.group("地点").orElseThrow();
        place.text("名称").required();
        place.text("地址");

        assertThat(build(fields)).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly("f:2: yaml.empty 地点.名称", "f:3: yaml.unknown.near 地点.地只 地点.地址");
    }

    @Test
    void speaksOfColumnsInTables() {
        Fields row = Fields.ofRow("t.csv", 7, Map.of("名额", "很多"), problems);
        row.integer("名额");

        assertThat(ProblemMessages.line(problems.all().getFirst())).isEqualTo("t.csv:7: 列“名额”应是整数，这里写的是“很多”；这一行已跳过");
    }

    @Test
    void proposesFullNameForAbbreviation() {
        List<String> kinds = List.of("公证处", "律师事务所");

        assertThat(NearestWord.find("律所", kinds)).contains("律师事务所");
        assertThat(NearestWord.find("派出所", kinds)).isEmpty();
    }

    private Fields yaml(String text) {
        return new YamlReader(problems).parse(text, "f", 1).orElseThrow();
    }

    private static Optional<Sourced<String>> build(Fields fields) {
        return fields.build(() -> "thing");
    }
}
