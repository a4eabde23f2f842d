package org.famen.indexer.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.city.CityReader;
import org.famen.content.index.PageDocument;
import org.famen.content.problem.Problems;
import org.famen.indexer.testing.SourceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageDocumentsTest {
    @TempDir
    Path root;

    private SourceFolder folder;

    @BeforeEach
    void writeCity() throws IOException {
        folder = new SourceFolder(root).writeCity();
    }

    @Test
    void everyPageHasItsAddressAsId() {
        assertThat(pages()).extracting(PageDocument::id).containsExactlyInAnyOrderElementsOf(SourceFolder.PAGES);
    }

    @Test
    void aPolicyAppliesFromItsDayToTheDayAfterItsLast() {
        PageDocument policy = page("policy/legal-aid-notice");

        assertThat(policy.subkind()).isEqualTo("通知");
        assertThat(policy.inForceFrom()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(policy.repealedFrom()).isEqualTo(LocalDate.of(2031, 3, 1));
        assertThat(policy.date()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(policy.facts()).containsEntry("文号", "镇司〔2026〕1号").containsEntry("有效期至", "2031年2月28日");
        assertThat(policy.audiences()).containsExactly("市民", "企业");
        assertThat(policy.demonstration()).isFalse();
    }

    @Test
    void anEventSaysWhenAndWhere() {
        PageDocument event = page("event/law-day");

        assertThat(event.date()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(event.facts())
                .containsEntry("地点", "人民广场（中心路9号）")
                .containsEntry("名额", "40 人")
                .containsEntry("涉及法律", "小镇工资法");
        assertThat(event.facts().get("时间")).startsWith("2026年12月4日").contains("09:00", "11:30");
        assertThat(event.inForceFrom()).isNull();
    }

    @Test
    void anOrganisationIsFoundByItsServicesAndItsPhone() {
        PageDocument organisation = page("organisation/service-centre");

        assertThat(organisation.topics()).containsExactly("法律咨询", "公证咨询");
        assertThat(organisation.text()).contains("12348", "法律咨询、公证咨询", "中心路1号");
        assertThat(organisation.region()).isEqualTo("甲区");
        assertThat(organisation.summary()).isEqualTo("中心路1号");
        assertThat(organisation.facts()).containsEntry("无障碍通行", "有").containsEntry("手语服务", "无");
    }

    @Test
    void theSummaryIsPlainAndCutBetweenCharacters() throws IOException {
        folder.writePolicy("法律援助", "## 说明\n\n**办理**须知：" + "𠮷".repeat(200));

        String summary = page("policy/legal-aid-notice").summary();

        assertThat(summary).startsWith("说明 办理须知：𠮷").endsWith("𠮷…");
        assertThat(summary.codePointCount(0, summary.length())).isEqualTo(121);
    }

    private PageDocument page(String id) {
        return pages().filter(page -> page.id().equals(id)).findFirst().orElseThrow();
    }

    private Stream<PageDocument> pages() {
        return PageDocuments.of(
                CityReader.read(folder.city(), new Problems(), LocalDate.of(2026, 11, 24))
                        .orElseThrow(),
                List.of(),
                List.of());
    }
}
