package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.famen.content.law.LawVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain text as the national database hands it out. */
class PlainTextReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsTitleHistoryContentsAndBody() throws IOException {
        LawVersion version = read(
                "\ufeff　　　　　　中华人民共和国测试用法",
                "",
                "　　（2020年5月6日第九届全国人民代表大会常务委员会第三次会议通过　2023年7月8日第九届全国人民代表大会常务委员会第十次会议修正）",
                "",
                "　　目　　录",
                "　　第一章　总　　则",
                "　　第二章　附　　则",
                "",
                "　　第一章　总　　则",
                "　　第一条　甲：",
                "　　（一）乙；",
                "　　（二）丙。",
                "　　第二章　附　　则",
                "　　第二条　本法自2020年9月1日起施行。");

        assertThat(version.title()).isEqualTo("中华人民共和国测试用法");
        assertThat(version.promulgatedOn()).isEqualTo("2023-07-08");
        assertThat(version.effectiveFrom()).isNull();
        assertThat(version.history()).hasSize(2);
        assertThat(version.printedContents()).containsExactly("目　　录", "第一章　总　　则", "第二章　附　　则");
        assertThat(Outline.of(version))
                .containsExactly("# 第一章 总则", "  第一条 甲： | -（一）乙； | -（二）丙。", "# 第二章 附则", "  第二条 本法自2020年9月1日起施行。");
    }

    @Test
    void joinsALongTitleThatIsBrokenOverLines() throws IOException {
        LawVersion version = read("安澜市人民代表大会常务委员会关于", "加强路灯养护工作的决定", "（2020年5月6日安澜市人民代表大会常务委员会通过）", "一、照明。");

        assertThat(version.title()).isEqualTo("安澜市人民代表大会常务委员会关于加强路灯养护工作的决定");
        assertThat(Outline.of(version)).containsExactly("一、 照明。");
    }

    @Test
    void readsATextWithoutHistory() throws IOException {
        LawReading reading =
                new TestLaws(folder).with("law.txt", "安澜市路灯公约\n第一条 甲。\n").read();

        assertThat(TestLaws.problems(reading)).containsExactly("law.txt:1: law.date.missing");
        assertThat(Outline.of(reading.documents().getFirst().version())).containsExactly("第一条 甲。");
    }

    private LawVersion read(String... lines) throws IOException {
        return new TestLaws(folder).with("law.txt", String.join("\r\n", lines)).only();
    }
}
