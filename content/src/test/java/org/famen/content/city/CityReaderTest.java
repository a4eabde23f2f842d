package org.famen.content.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.consultation.Consultation;
import org.famen.content.event.Event;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.organisation.Organisation;
import org.famen.content.policy.PolicyDocument;
import org.famen.content.problem.Problems;
import org.famen.content.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String CITY = """
            城市: 小镇市
            门户名称: 小镇法门
            司法局: 小镇市司法局
            热线: "12348"
            ICP备案号: 演ICP备1号
            公安备案号: 演公网安备1号
            区县: [甲区, 乙县]
            范围: {南: 34, 北: 35, 西: 121, 东: 122}
            """;
    private static final String HEADER = "编号,名称,类型,层级,上级编号,区县,地址,电话,演示\n";

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @BeforeEach
    void writeCity() throws IOException {
        write("city.yaml", CITY);
    }

    @Test
    void readsCityWithNothingElse() {
        CityContent content = read().orElseThrow();

        assertThat(problems.all()).isEmpty();
        assertThat(content.city().name()).isEqualTo("小镇市");
        assertThat(content.city().isDemonstration()).isFalse();
        assertThat(content.city().area().districts()).containsExactly("甲区", "乙县");
        assertThat(content.policies()).isEmpty();
        assertThat(content.organisations()).isEmpty();
    }

    @Test
    void leavesOutSecondThingOfAnId() throws IOException {
        write("organisations.csv", HEADER + row("a", "") + row("b", "a") + row("a", ""));
        write("policies/2025/notice.md", policy("通知", ""));
        write("policies/2026/notice.md", policy("通知", ""));

        CityContent content = read().orElseThrow();

        assertThat(content.organisations()).extracting(Organisation::id).containsExactly("a", "b");
        assertThat(content.policies()).hasSize(1);
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "organisations.csv:4: city.duplicate a organisations.csv:2",
                        "policies/2026/notice.md:1: city.duplicate notice policies/2025/notice.md:1");
    }

    @Test
    void keepsInterpretationOfAPolicyThatDoesNotExist() throws IOException {
        write("policies/notice.md", policy("通知", ""));
        write("policies/explained.md", policy("解读", "解读: notise\n"));
        write("policies/twice.md", policy("解读", "解读: explained\n"));

        CityContent content = read().orElseThrow();

        assertThat(content.policies()).extracting(PolicyDocument::interprets).containsOnly(Optional.empty());
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "policies/explained.md:1: policy.interprets.missing.near notise notice",
                        "policies/twice.md:1: policy.interprets.interpretation explained");
    }

    @Test
    void readsTheRestBesideBrokenFilesAndRows() throws IOException {
        write("policies/broken.md", "没有字段");
        write("policies/good.md", policy("通知", ""));
        write("events/broken.md", "---\n标题: [\n---\n正文\n");
        write("events/good.md", """
                ---
                标题: 甲
                类型: 展览
                开始: 2026-12-04 09:00
                结束: 2026-12-05 17:00
                地点: {名称: 馆}
                主办单位: 乙
                对象: 市民
                ---
                正文
                """);
        write("organisations.csv", HEADER + "坏,,,,,,,,\n" + row("good", ""));

        CityContent content = read().orElseThrow();

        assertThat(content.policies()).extracting(PolicyDocument::id).containsExactly("good");
        assertThat(content.events()).extracting(Event::id).containsExactly("good");
        assertThat(content.organisations()).extracting(Organisation::id).containsExactly("good");
        assertThat(problems.all()).anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void checksTheRestEvenWithoutACity() throws IOException {
        Files.delete(folder.resolve("city.yaml"));
        write("organisations.csv", HEADER + "坏,名,公证处,县,,甲区,路,12348,\n");

        assertThat(read()).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "city.yaml: file.unreadable NoSuchFileException", "organisations.csv:2: csv.identifier 编号 坏");
    }

    @Test
    void refusesMadeUpThingsInARealCity() throws IOException {
        write("organisations.csv", HEADER + row("a", "").replace(",\n", ",是\n"));

        assertThat(read().orElseThrow().organisations()).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("organisations.csv:2: city.demonstration a");
    }

    @Test
    void readsConsultationsThatMayBePublished() throws IOException {
        write("consultations/2026/deposit.md", consultation(""));
        write("consultations/deposit.md", consultation(""));
        write("consultations/made-up.md", consultation("演示: 是\n"));

        assertThat(read().orElseThrow().consultations())
                .extracting(Consultation::id)
                .containsExactly("deposit");
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "consultations/deposit.md:1: city.duplicate deposit consultations/2026/deposit.md:1",
                        "consultations/made-up.md:1: city.demonstration made-up");
    }

    @Test
    void refusesAnswersWithoutTheDeadlineThatTheCityWants() throws IOException {
        write("city.yaml", CITY + "必写最晚的主题: [租房]\n");
        write("consultations/deposit.md", consultation("主题: 租房\n"));
        write("consultations/wages.md", consultation("主题: 工资\n下一步:\n  - 做什么: 问\n    链接: /guide/none\n"));

        assertThat(read().orElseThrow().consultations())
                .extracting(Consultation::id)
                .containsExactly("wages");
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "consultations/deposit.md:1: consultation.deadline 最晚 租房",
                        "consultations/wages.md:9: link.missing /guide/none");
    }

    @Test
    void wantsNoticeOfADemonstration() throws IOException {
        write("city.yaml", CITY + "演示: 是\n");

        assertThat(read()).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:1: yaml.missing 演示说明");
    }

    @Test
    void readsOnWhatTermsItsDataMayBeUsed() throws IOException {
        assertThat(read().orElseThrow().city().dataLicence()).isEmpty();

        write("city.yaml", CITY + "数据许可: {名称: 署名即可, 网址: https://licence.example/by}\n");

        assertThat(read().orElseThrow().city().dataLicence())
                .contains(new DataLicence("署名即可", URI.create("https://licence.example/by")));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void refusesTermsThatCannotBeRead() throws IOException {
        write("city.yaml", CITY + "数据许可: {名称: 署名即可}\n");

        assertThat(read()).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:9: yaml.missing 数据许可.网址");
    }

    @Test
    void remindsOfPoliciesThatRunOutAndEventsOfWhichNothingWasTold() throws IOException {
        write("policies/soon.md", policy("通知", "有效期至: 2026-12-31\n"));
        write("policies/later.md", policy("通知", "有效期至: 2029-12-31\n"));
        write("events/told.md", event("2026-10-01", "纪要: 来了很多人。\n"));
        write("events/untold.md", event("2026-10-01", ""));
        write("events/cancelled.md", event("2026-10-01", "状态: 取消\n"));
        write("events/yesterday.md", event("2026-11-22", ""));

        assertThat(read()).isPresent();
        assertThat(ProblemLines.of(problems))
                .containsExactlyInAnyOrder(
                        "policies/soon.md:1: policy.expiring 2026-12-31",
                        "events/untold.md:1: event.aftermath 2026-10-01");
    }

    @Test
    void namesLinksToPagesThatAreNotThere() throws IOException {
        write(
                "policies/notice.md",
                policy("通知", "") + "\n见[解释](/policy/notise)和[法律](/laws/民法典)，[找帮助](/help)。\n"
                        + "[自己](/policy/notice#part)\n[活动](/event/a-completely-different-name)\n");

        assertThat(read()).isPresent();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "policies/notice.md:11: link.missing.near /policy/notise /policy/notice",
                        "policies/notice.md:13: link.missing /event/a-completely-different-name");
    }

    @Test
    void reportsImpossibleBox() throws IOException {
        write("city.yaml", CITY.replace("南: 34", "南: 36"));

        assertThat(read()).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:8: city.box.empty 范围");
    }

    @Test
    void reportsMissingBox() throws IOException {
        write("city.yaml", CITY.replace("范围: {南: 34, 北: 35, 西: 121, 东: 122}\n", ""));

        assertThat(read()).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("city.yaml:1: city.box.missing 范围");
    }

    private Optional<CityContent> read() {
        return CityReader.read(folder, problems, TODAY);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String row(String id, String parent) {
        return id + ",名,公证处,县," + parent + ",甲区,路,12348,\n";
    }

    private static String consultation(String more) {
        return """
                ---
                问题: 押金不退怎么办？
                答复日期: 2026-09-01
                对象: 市民
                引用: 《民法典》第七百一十条
                %s---
                答复
                """.formatted(more);
    }

    private static String event(String day, String more) {
        return """
                ---
                标题: 甲
                类型: 展览
                开始: %s 09:00
                结束: %s 17:00
                地点: {名称: 馆}
                主办单位: 乙
                对象: 市民
                %s---
                正文
                """.formatted(day, day, more);
    }

    private static String policy(String kind, String more) {
        return """
                ---
                标题: 甲
                类型: %s
                文号: 安司〔2026〕1号
                发文机关: 乙
                发布日期: 2026-03-01
                对象: 市民
                %s---
                正文
                """.formatted(kind, more);
    }
}
