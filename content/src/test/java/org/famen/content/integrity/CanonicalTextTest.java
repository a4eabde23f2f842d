package org.famen.content.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Block;
import org.famen.content.law.HistoryEvent;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {
    private static final List<Part> BODY = List.of(
            new Part.Division(
                    1,
                    "第一章",
                    "总则",
                    List.of(
                            new Part.Article(
                                    2,
                                    new ArticleNumber(1, 0),
                                    "第一条",
                                    List.of(
                                            new Block.Paragraph(2, "街灯应当："),
                                            new Block.Item(3, "（一）", 1, "黄昏点亮；"),
                                            new Block.Item(4, "（二）", 1, "天亮熄灭。"))),
                            new Part.Article(
                                    5, new ArticleNumber(2, 0), "第二条", List.of(new Block.Paragraph(5, "不得打碎。"))))),
            new Part.Annex(
                    6,
                    "附件",
                    "灯价",
                    List.of(new Part.Section(
                            7,
                            "",
                            List.of(new Block.Table(7, List.of(List.of("灯", "元"), List.of("油灯", "3")), true))))));

    @Test
    void aLineForEachHeadingAndBlockAndNothingElse() {
        assertThat(new String(CanonicalText.of(version(BODY)).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("""
                        街灯法
                        2020年1月1日通过
                        第一章 总则
                        第一条　街灯应当：
                        （一）黄昏点亮；
                        （二）天亮熄灭。
                        第二条　不得打碎。
                        附件 灯价
                        灯\t元
                        油灯\t3
                        """);
    }

    /** Of {@code printf '街灯法\n2020年1月1日通过\n' | sha256sum}. */
    @Test
    void itsHashIsThatOfItsBytes() {
        assertThat(CanonicalText.of(version(List.of())).sha256())
                .isEqualTo("29a559f3ebdfed0da9097e53d102f0418849bb6a5f13424d92cd273645b54a11");
    }

    private static LawVersion version(List<Part> body) {
        return new LawVersion(
                "街灯法",
                LocalDate.of(2020, 1, 1),
                null,
                null,
                List.of(new HistoryEvent(null, "2020年1月1日通过")),
                List.of(),
                body,
                "街灯法.md");
    }
}
