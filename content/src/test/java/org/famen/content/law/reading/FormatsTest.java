package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages and JSON are read, other formats are named, and what is no law is listed as such. */
class FormatsTest {
    private static final String TITLE = "安澜市路灯条例";
    private static final String HISTORY = "2020年5月6日安澜市人民代表大会常务委员会通过";

    @TempDir
    Path folder;

    @Test
    void readsAWebPageWithItsFrame() throws IOException {
        String page = "<html><head><meta charset=gb2312><title>" + TITLE + "-安澜市人民政府</title></head><body>"
                + "<nav>首页</nav><div>您在这里</div><div><p>" + TITLE + "</p><p>（" + HISTORY + "）</p>"
                + "<p><b>第一条</b>&nbsp;&nbsp;灯型\n如下：<br>（一）高杆；</p><table><tr><th>灯</th><th>瓦</th></tr><tr><td>高杆</td><td>5</td></tr></table>"
                + "<ol><li>子</li><li>丑</li></ol><p>第二条　乙。</p></div><div>版权所有</div></body></html>";
        new TestLaws(folder).with("law.html", page.getBytes(Charset.forName("GBK")));

        assertThat(outline()).containsExactly("第一条 灯型如下： | -（一）高杆； | [head] 灯,瓦;高杆,5 | --1.子 | --2.丑", "第二条 乙。");
    }

    @Test
    void readsATableThatOnlyLaysOut() throws IOException {
        new TestLaws(folder)
                .with(
                        TITLE + ".htm",
                        "<table><tr><td>" + HISTORY + "</td></tr></table><table><tr><td>第一条</td><td>甲。<p>乙。</td></tr>"
                                + "<tr><td>第二条</td><td>丙。</td></tr></table>");

        assertThat(new TestLaws(folder).only().title()).isEqualTo(TITLE);
        assertThat(outline()).containsExactly("第一条 甲。 | 乙。", "第二条 丙。");
    }

    @Test
    void readsAPageThatIsNamedAsAWordFile() throws IOException {
        new TestLaws(folder).with("law.doc", "<html><h1>" + TITLE + "</h1><p>" + HISTORY + "<p>第一条 甲。</html>");

        assertThat(outline()).containsExactly("第一条 甲。");
    }

    @Test
    void readsDocumentsOfWord97() throws IOException {
        for (String name : List.of("law.doc", "law.wps", "law.docx")) {
            LawReading reading = new TestLaws(folder.resolve(name))
                    .with(
                            name,
                            TestDoc.of(List.of(TITLE, "（" + HISTORY + "）", "第一条　甲：", "（一）子。\u000b（二）丑。", "第二条\t乙。")))
                    .read();

            assertThat(reading.problems()).isEmpty();
            assertThat(Outline.of(reading.documents().getFirst().version()))
                    .containsExactly("第一条 甲： | -（一）子。 | -（二）丑。", "第二条 乙。");
        }
    }

    @Test
    void saysThatADocumentOfWord97IsBroken() throws IOException {
        byte[] whole = TestDoc.of(List.of(TITLE, "第一条　甲。"));

        assertThat(new TestLaws(folder)
                        .with("law.doc", Arrays.copyOf(whole, whole.length / 3))
                        .read()
                        .problems())
                .extracting(problem -> problem.code())
                .containsExactly("file.unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"title\":\"T\",\"date\":\"2020-05-06\",\"articles\":[\"第一条 甲。\",\"第二条 乙。\\n丙。\"]}]",
                "{\"name\":\"T\",\"published\":\"2020年5月6日\",\"articles\":[{\"number\":1,\"text\":\"甲。\"},{\"number\":2,\"text\":\"乙。\\n丙。\"}]}",
                "{\"标题\":\"T\",\"公布日期\":\"2020/5/6\",\"第一条\":\"甲。\",\"第二条\":\"乙。\\n丙。\"}",
                "{\"code\":200,\"data\":{\"bt\":\"T\",\"gbrq\":\"2020-05-06\",\"sxrq\":\"2020-06-01\",\"content\":{\"children\":[{\"title\":\"第一条\","
                        + "\"content\":\"<p>第一条 甲。</p>\"},{\"title\":\"第二条\",\"content\":\"乙。<br/>丙。\"}]}}}"
            })
    void readsJsonOfAPlainShape(String json) throws IOException {
        new TestLaws(folder).with("law.json", json.replace("\"T\"", '"' + TITLE + '"'));

        assertThat(new TestLaws(folder).only().promulgatedOn()).isEqualTo("2020-05-06");
        assertThat(outline()).containsExactly("第一条 甲。", "第二条 乙。 | 丙。");
    }

    @Test
    void readsMarkdownWhateverItsNameEndsWith() throws IOException {
        String text = "# " + TITLE + "\n\n" + HISTORY + "\n\n**第一条** 甲。\n";
        for (String name : List.of("law.mdx", "law.markdown", "law.txt", "law")) {
            LawReading reading =
                    new TestLaws(folder.resolve(name)).with(name, text).read();

            assertThat(reading.problems()).isEmpty();
            assertThat(Outline.of(reading.documents().getFirst().version())).containsExactly("第一条 甲。");
        }
    }

    @Test
    void namesEveryFileThatItDoesNotRead() throws IOException {
        new TestLaws(folder)
                .with("a.pdf", "%PDF-1.7")
                .with("b.xml", "<law>第一条 甲。</law>")
                .with("c.rtf", "{\\rtf1}")
                .with("d.json", "{\"title\":\"" + TITLE + "\"}")
                .with("e.png", new byte[] {1})
                .with("versions.json", "{\"versions\":[]}");

        assertThat(new TestLaws(folder).problems())
                .containsExactly(
                        "a.pdf: law.file.format",
                        "b.xml: law.file.format",
                        "c.rtf: law.file.format",
                        "d.json: law.file.json",
                        "e.png: law.file.other");
    }

    @Test
    void listsWhatIsNoLawInEveryFormat() throws IOException {
        String essay = "怎样看懂路灯条例\n\n2020年5月6日发布\n\n路灯条例说得很清楚，但是很多人没有看懂，我来说一说。\n\n第八条 灯坏了就打电话。\n";
        new TestLaws(folder)
                .with("README.md", "# Lamps\n\nRead me.\n")
                .with("a.md", "# " + essay)
                .with("b.txt", essay)
                .with("c.html", "<h1>" + essay.replace("\n\n", "</h1><p>"))
                .with("requirements.txt", "lamp==1.0\n\npole==2.0\n");

        LawReading reading = new TestLaws(folder).read();
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems())
                .extracting(problem -> problem.file() + " " + problem.code() + " " + problem.severity())
                .containsExactly(
                        "README.md law.none WARNING",
                        "a.md law.none ERROR",
                        "b.txt law.none ERROR",
                        "c.html law.none ERROR",
                        "requirements.txt law.none WARNING");
    }

    private List<String> outline() {
        return Outline.of(new TestLaws(folder).only());
    }
}
