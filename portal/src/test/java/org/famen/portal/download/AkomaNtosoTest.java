package org.famen.portal.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.citation.LawNames;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.LawDocument;
import org.famen.content.law.Law;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.LawAssembler;
import org.famen.content.law.reading.LawReader;
import org.famen.indexer.city.AnsweredQuestions;
import org.famen.indexer.embedding.ProvisionVectors;
import org.famen.indexer.law.ArticleDocuments;
import org.famen.indexer.law.LawDocuments;
import org.famen.indexer.reference.References;
import org.famen.portal.city.FixedClock;
import org.famen.portal.library.LawView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AkomaNtosoTest {
    private static final AkomaNtosoSchema SCHEMA = new AkomaNtosoSchema();
    private static final String HEAD = """
            # 中华人民共和国路灯法

            2022年3月18日 第十三届全国人民代表大会常务委员会第三十三次会议通过

            <!-- INFO END -->

            """;

    @TempDir
    Path folder;

    @Test
    void anActHasItsDivisionsArticlesAndPoints() throws Exception {
        String xml = written(HEAD + """
                ## 第一编 点灯

                ### 第一章 总则

                第一条 为了点灯，制定本法。

                第一条之一 有下列情形之一的，不点灯：

                （一）天亮了；

                1.已经天亮；

                （二）没有油。

                看灯人应当说明。

                ### 第二章 熄灯

                第二条 依照本法第一条熄灯。
                """);

        assertThat(SCHEMA.problem(xml)).isEmpty();
        assertThat(xml)
                .contains("<part eId=\"part_1\"><num>第一编</num>")
                .contains("<chapter eId=\"part_1__chapter_2\"><num>第二章</num>")
                .contains("<article eId=\"art_1-1\"><num>第一条之一</num>")
                .contains("<point eId=\"art_1-1__paragraph_1__point_1\"><num>（一）</num>")
                .contains("<indent eId=\"art_1-1__paragraph_1__point_1__indent_1\"><num>1.</num>")
                .contains("<paragraph eId=\"art_1-1__paragraph_2\"><content><p>看灯人应当说明。</p>")
                .contains("<ref href=\"/eli/cn/%E8%B7%AF%E7%81%AF%E6%B3%95/2022-03-18/1\">本法第一条</ref>")
                .contains("value=\"/akn/cn/act/2022-03-18/%E8%B7%AF%E7%81%AF%E6%B3%95/zho@2022-03-18\"")
                .contains("value=\"https://portal.example/eli/cn/%E8%B7%AF%E7%81%AF%E6%B3%95/2022-03-18\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一条 灯应当亮。\n\n| 灯 | 瓦 |\n| --- | --- |\n| 街灯 | 300 |\n",
                "第一条 有下列情形：\n\n1.只有一目；\n\n第二条 完。\n",
                "一、灯应当亮。\n\n二、天亮应当熄。\n",
                "前言。\n\n第一条 灯应当亮\u0001。\n\n附件\n\n1.甲\n\n2.乙\n"
            })
    void whateverShapeATextHasIsValid(String body) throws Exception {
        assertThat(SCHEMA.problem(written(HEAD + body))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatItDoesNotKnow() throws Exception {
        String xml = written(HEAD + "第一条 灯应当亮。\n");

        assertThat(SCHEMA.problem(xml.replace("<body>", "<body><lamp/>"))).isPresent();
        assertThat(SCHEMA.problem(xml.replace("eId=\"art_1__paragraph_1\"", "eId=\"art_1\"")))
                .isPresent();
    }

    private String written(String text) throws Exception {
        Files.writeString(folder.resolve("路灯法(2022-03-18).md"), text);
        Law law = new LawAssembler(Catalogue.EMPTY)
                .assemble(LawReader.read(List.of(folder)).documents())
                .getFirst();
        LawDocument document = LawDocuments.of(law, Catalogue.EMPTY, List.of());
        Stream<ArticleDocument> provisions = ArticleDocuments.of(
                law,
                new AnsweredQuestions(List.of()),
                References.of(
                        List.of(law),
                        new LawNames(List.of(new LawNames.Entry(law.id(), List.of(law.id()), "", "", 1)))),
                ProvisionVectors.NONE);
        LocalDate day = FixedClock.TODAY;
        var view = new LawView(
                document,
                document.versions().getFirst(),
                provisions.toList(),
                LawView.statusOf(document.versions().getFirst(), day),
                day,
                false,
                true);
        return AkomaNtoso.of(new Excerpt(view, view.text(), true), "安澜法门", "https://portal.example");
    }
}
