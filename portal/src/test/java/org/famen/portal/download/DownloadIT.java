package org.famen.portal.download;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @Test
    void aLawIsMarkdownWithHeadingsArticlesAndTables() {
        Reply file = PORTAL.get("/laws/路灯法/download?format=md");

        assertThat(file.header("Content-Type")).isEqualTo("text/markdown; charset=utf-8");
        assertThat(URLDecoder.decode(file.header("Content-Disposition"), StandardCharsets.UTF_8))
                .isEqualTo("attachment; filename*=UTF-8''路灯法（2022-03-18）.md");
        assertThat(file.body())
                .startsWith("# 中华人民共和国路灯法\n\n法律 · 全国人民代表大会常务委员会 · 2022年3月18日公布 · 2022年6月1日起施行\n\n## 第一章 总则\n\n")
                .contains("\n### 第一节 点灯\n", "\n**第五条之一**　看灯人夜里当值", "\n| 街边电灯 | 300 | 600 |\n", "小巷 的路灯 \\& 灯杆")
                .contains("来源：安澜法门 " + PORTAL.address() + "/laws/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5 | 第五条", "3、5-6 | 第三条 第五条 第五条之一 第六条", "第七条，八 | 第七条 第八条", "第3条至第5条 | 第三条 第四条 第五条", "5-1 | 第五条之一"})
    void aSelectionHasWhatWasAskedFor(String articles, String labels) {
        String body =
                PORTAL.get("/laws/路灯法/download?format=md&articles=" + articles).body();

        assertThat(body.lines()
                        .filter(line -> line.startsWith("**"))
                        .map(line -> line.replaceFirst("\\*\\*(.+?)\\*\\*.*", "$1"))
                        .toList())
                .containsExactly(labels.split(" "));
    }

    @Test
    void aVersionAndADayAreKept() {
        assertThat(PORTAL.get("/laws/路灯法/download?format=md&version=2010-06-25").body())
                .contains("煤油灯");
        assertThat(PORTAL.get("/laws/路灯法/download?format=md&at=2015-01-01").body())
                .contains("煤油灯", "2015年1月1日的时效：现行有效");
    }

    @Test
    void aLawIsAkomaNtosoThatTheSchemaKnows() {
        Reply whole = PORTAL.get("/laws/路灯法/download?format=akn");
        Reply some = PORTAL.get("/laws/路灯法/download?format=akn&articles=5&version=2010-06-25");

        assertThat(whole.header("Content-Type")).isEqualTo("application/akn+xml; charset=utf-8");
        assertThat(new AkomaNtosoSchema().problem(whole.body())).isEmpty();
        assertThat(new AkomaNtosoSchema().problem(some.body())).isEmpty();
        assertThat(whole.body()).contains(PORTAL.address() + "/eli/cn/%E8%B7%AF%E7%81%AF%E6%B3%95/2022-03-18");
        assertThat(some.body()).contains("zho@2010-06-25");
    }

    @Test
    void anIdentifierLeadsToItsPage() {
        assertThat(PORTAL.get("/eli/cn/路灯法").header("Location")).isEqualTo("/laws/%E8%B7%AF%E7%81%AF%E6%B3%95");
        assertThat(PORTAL.get("/eli/cn/路灯法/2010-06-25/5").header("Location"))
                .isEqualTo("/laws/%E8%B7%AF%E7%81%AF%E6%B3%95/5?version=2010-06-25");
    }

    @Test
    void aSelectionIsPrintedWithItsOrigin() {
        Reply page = PORTAL.get("/laws/路灯法/download?format=print&articles=5、7");

        assertThat(page.texts("h1")).containsExactly("中华人民共和国路灯法");
        assertThat(page.texts(".printed__label")).containsExactly("第五条", "第七条");
        assertThat(page.texts(".printed__origin").getFirst())
                .startsWith("来源：安澜法门 " + PORTAL.address() + "/laws/")
                .contains("2026年11月24日的时效：现行有效");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "第五百条", "全部的", "<script>alert(1)</script>"})
    void aSelectionThatIsNotUnderstoodIsAskedAgain(String articles) {
        Reply page = PORTAL.get("/laws/路灯法/download?format=md&articles="
                + articles.replace("<", "%3C").replace(">", "%3E"));

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.texts("h1")).containsExactly("没有看懂要哪些条");
        assertThat(page.html().select("input[name=articles]").attr("value")).isEqualTo(articles);
    }

    @Test
    void aLawIsAWordDocument() throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(PORTAL.address() + "/laws/" + "%E8%B7%AF%E7%81%AF%E6%B3%95/download?articles=7-8"))
                .build();
        byte[] bytes = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body();

        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> lines = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(lines).startsWith("中华人民共和国路灯法").contains("第三章 责任", "第七条　打碎路灯的，赔偿灯价；故意打碎的，赔偿双倍灯价。");
            assertThat(document.getTables()).hasSize(1);
            assertThat(document.getTables().getFirst().getRow(1).getCell(1).getText())
                    .isEqualTo("300");
            assertThat(document.getParagraphs()
                            .getFirst()
                            .getCTP()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/laws/月亮法/download", "/laws/路灯法/download?format=exe", "/laws/月亮法/feed.atom"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(PORTAL.get(path).status()).isEqualTo(404);
    }

    @Test
    void aLawHasAFeedOfItsVersions() {
        Document feed = Jsoup.parse(PORTAL.get("/laws/桥铃法/feed.atom").body(), Parser.xmlParser());

        assertThat(feed.select("entry > title").eachText())
                .containsExactly(
                        "桥铃法公布2026-10-20版本",
                        "桥铃法2020-08-28版本开始施行",
                        "桥铃法公布2020-08-28版本",
                        "桥铃法2012-06-30版本开始施行",
                        "桥铃法公布2012-06-30版本");
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
        assertThat(feed.select("feed > updated").text()).startsWith("2026-10-20");
        assertThat(PORTAL.get("/laws/桥铃法")
                        .html()
                        .select("link[type=application/atom+xml]")
                        .attr("href"))
                .endsWith("/feed.atom");
    }

    @Test
    void theEndOfALawIsInItsFeed() {
        assertThat(PORTAL.get("/laws/夜行提灯条例/feed.atom").body()).contains("<title>夜行提灯条例废止</title>");
    }

    @Test
    void theCatalogueIsATableOfAllLaws() throws IOException {
        Reply file = PORTAL.get("/catalogue.csv");

        assertThat(file.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(file.body()).startsWith("\uFEFF编号,标题,");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .parse(new StringReader(file.body().substring(1)))
                .getRecords();
        assertThat(rows).hasSizeGreaterThan(110).allMatch(row -> row.size() == 12);
        assertThat(rows)
                .filteredOn(row -> row.get(0).equals("夜行提灯条例"))
                .singleElement()
                .extracting(row -> row.get(9))
                .isEqualTo("已废止");
    }

    @Test
    void theCatalogueIsJsonLinesToo() throws IOException {
        String body = PORTAL.get("/catalogue.jsonl").body();

        assertThat(body.lines().count())
                .isEqualTo(PORTAL.get("/catalogue.csv").body().lines().count() - 1);
        assertThat(new ObjectMapper()
                        .readTree(body.lines().findFirst().orElseThrow())
                        .fieldNames())
                .toIterable()
                .contains("id", "title", "status", "page");
    }

    @Test
    void theLimitsOfTheApiAreStated() {
        // YAML breaks long lines.
        assertThat(PORTAL.get("/openapi/famen.yml").body().replaceAll("\\\\\\R\\s*\\\\?", ""))
                .contains(
                        "300 requests a minute",
                        "/catalogue.csv",
                        "/search.csv",
                        "/search.atom",
                        "/laws/{lawId}/download");
    }
}
