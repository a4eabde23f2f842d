package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

class DocxReaderTest {
    private static final String TITLE = "安澜市路灯管理条例";
    private static final String HISTORY = "（2020年5月6日安澜市第三届人民代表大会常务委员会第九次会议通过）";
    private static final String WORD = TestDocx.WORD;

    @TempDir
    Path folder;

    /** Further parts of the document by their names. */
    private final Map<String, String> parts = new LinkedHashMap<>();

    @ParameterizedTest
    @CsvSource({"Heading2, heading 2", "2, heading 2", "a3, 标题 2", "Heading2,"})
    void readsHeadingsThatAreStyles(String id, String name) throws IOException {
        try (var document = new XWPFDocument()) {
            if (name != null) {
                addStyle(document, id, name);
            }
            add(document, TITLE);
            add(document, HISTORY);
            add(document, "一般规定").setStyle(id);
            add(document, "第一条　甲。");
            add(document, "　　乙。");
            write(document);
        }

        assertThat(Outline.of(read())).containsExactly("# 一般规定", "  第一条 甲。 | 乙。");
    }

    @Test
    void readsHeadingsThatArePlainParagraphs() throws IOException {
        try (var document = new XWPFDocument()) {
            addStyle(document, "a4", "Title");
            add(document, TITLE).setStyle("a4");
            add(document, HISTORY);
            add(document, "目　　录");
            add(document, "第一章　总　　则");
            add(document, "第二章　附　　则");
            add(document, "第一章　总　　则");
            add(document, "第一条　甲。");
            add(document, "第二章　附　　则");
            add(document, "第二条　乙。");
            write(document);
        }

        LawVersion version = read();
        assertThat(version.title()).isEqualTo(TITLE);
        assertThat(version.promulgatedOn()).isEqualTo("2020-05-06");
        assertThat(version.printedContents()).hasSize(3);
        assertThat(Outline.of(version)).containsExactly("# 第一章 总则", "  第一条 甲。", "# 第二章 附则", "  第二条 乙。");
    }

    @Test
    void keepsTablesAsTables() throws IOException {
        try (var document = new XWPFDocument()) {
            add(document, TITLE);
            add(document, HISTORY);
            add(document, "第一条　灯型如下：");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("灯型");
            table.getRow(0).getCell(1).setText("瓦");
            table.getRow(1).getCell(0).setText("高杆");
            table.getRow(1).getCell(1).setText("100");
            add(document, "第二条　乙。");
            write(document);
        }

        LawVersion version = read();
        assertThat(Outline.of(version)).containsExactly("第一条 灯型如下： | [] 灯型,瓦;高杆,100", "第二条 乙。");
        assertThat(version.articles().map(Part::line)).containsExactly(3, 5);
    }

    @Test
    void keepsLinesOfOneParagraphAndWordsInContentControls() throws IOException {
        write("<w:p><w:r><w:t>" + TITLE + "</w:t></w:r></w:p><w:p><w:r><w:t>" + HISTORY + "</w:t></w:r></w:p>"
                + "<w:sdt><w:sdtContent><w:p><w:r><w:t>第一条　甲。</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                + "<w:p><w:r><w:t>第二条　乙。</w:t><w:br/><w:t>丙。</w:t></w:r></w:p>");

        assertThat(Outline.of(read())).containsExactly("第一条 甲。", "第二条 乙。 | 丙。");
    }

    @Test
    void readsNumbersThatWordMakes() throws IOException {
        parts.put(
                "word/numbering.xml",
                TestDocx.numbering(TestDocx.level(0, "chineseCounting", "第%1章")
                        + TestDocx.level(1, "chineseCountingThousand", "第%2条")
                        + TestDocx.level(2, "chineseCounting", "（%3）")
                        + TestDocx.level(3, "decimal", "%4.")));
        write(TestDocx.paragraph(TITLE)
                + TestDocx.paragraph(HISTORY)
                + TestDocx.numbered(0, "总则")
                + TestDocx.numbered(1, "甲：")
                + TestDocx.numbered(2, "子；")
                + TestDocx.numbered(3, "寅。")
                + TestDocx.numbered(2, "丑。")
                + TestDocx.numbered(1, "乙。"));

        assertThat(Outline.of(read())).containsExactly("# 第一章 总则", "  第一条 甲： | -（一）子； | --1.寅。 | -（二）丑。", "  第二条 乙。");
    }

    @Test
    void readsTrackedChangesAsAccepted() throws IOException {
        write(TestDocx.paragraph(TITLE) + TestDocx.paragraph(HISTORY)
                + "<w:p><w:r><w:t>第一条　五</w:t></w:r><w:del><w:r><w:delText>元</w:delText></w:r></w:del><w:ins><w:r><w:t>角</w:t></w:r></w:ins></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>第二条　乙</w:t></w:r></w:p><w:p><w:r><w:t>丙。</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>第三条　删。</w:delText></w:r></w:del></w:p>"
                + TestDocx.paragraph("第三条　丁。"));

        assertThat(Outline.of(read())).containsExactly("第一条 五角", "第二条 乙丙。", "第三条 丁。");
    }

    @Test
    void readsTextBoxesOnceAndTablesThatOnlyLayOut() throws IOException {
        String box = "<w:txbxContent>" + TestDocx.paragraph("第二条　乙。") + "</w:txbxContent>";
        write(TestDocx.paragraph(TITLE) + TestDocx.paragraph(HISTORY)
                + "<w:tbl><w:tr><w:tc>" + TestDocx.paragraph("第一条　甲。") + TestDocx.paragraph("二款。")
                + "</w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>" + box + "</mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc>" + TestDocx.paragraph("第三条") + "</w:tc><w:tc>" + TestDocx.paragraph("丙。")
                + "</w:tc></w:tr></w:tbl>");

        assertThat(Outline.of(read())).containsExactly("第一条 甲。 | 二款。", "第二条 乙。", "第三条 丙。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.html | <html><p>第一条　甲。</p></html>
            a.mht | MIME-Version: 1.0~Content-Type: multipart/related; boundary="b"~~--b~Content-Type: text/html; charset="utf-8"~Content-Transfer-Encoding: quoted-printable~~<html><p>=E7=AC=AC=E4=B8=80=E6=9D=A1 =E7=94=B2=E3=80=82</p></html>~--b--
            """)
    void readsADocumentInsideTheDocument(String name, String content) throws IOException {
        parts.put("word/" + name, content.replace("~", "\r\n"));
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a1\" Target=\"/word/"
                        + name
                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk\"/></Relationships>");
        write(
                TestDocx.paragraph(TITLE) + TestDocx.paragraph(HISTORY)
                        + "<w:altChunk r:id=\"a1\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/>");

        assertThat(Outline.of(read())).containsExactly("第一条 甲。");
    }

    @Test
    void saysThatADocumentInsideTheDocumentIsMissing() throws IOException {
        write(TestDocx.paragraph(TITLE) + TestDocx.paragraph(HISTORY) + "<w:altChunk/>" + TestDocx.paragraph("第一条　甲。"));

        assertThat(new TestLaws(folder).problems()).containsExactly("law.docx:3: law.chunk.unreadable");
    }

    @Test
    void reportsABrokenFileAndReadsTheRest() throws IOException {
        TestLaws laws = new TestLaws(folder)
                .with("a.docx", "不是文档".getBytes(StandardCharsets.UTF_8))
                .with("b.docx", new byte[0])
                .with("c.docx", new byte[] {'P', 'K', 3, 4, 0})
                .with("~$d.docx", "锁".getBytes(StandardCharsets.UTF_8))
                .with("e.md", TestLaws.lawrefbook(TITLE, HISTORY, "第一条 甲。"));

        LawReading reading = laws.read();
        assertThat(reading.documents()).hasSize(1);
        assertThat(reading.problems())
                .extracting(problem -> problem.file() + " " + problem.code())
                .containsExactly("a.docx file.unreadable", "b.docx file.unreadable", "c.docx file.unreadable");
    }

    @Test
    void reportsADocumentWithoutText() throws IOException {
        try (var document = new XWPFDocument()) {
            write(document);
        }

        assertThat(new TestLaws(folder).problems()).containsExactly("law.docx:1: law.body.missing");
    }

    @Test
    void readsNoFileThatTheDocumentPointsTo() throws IOException {
        Path secret = Files.writeString(folder.resolve(".secret"), "不可外传");
        writeXml("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t>" + TITLE
                + "</w:t></w:r></w:p><w:p><w:r><w:t>第一条 &x;</w:t></w:r></w:p></w:body></w:document>");

        LawReading reading = new TestLaws(folder).read();
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems()).extracting(problem -> problem.code()).containsExactly("file.unreadable");
    }

    @Test
    void refusesADocumentThatInflatesWithoutMeasure() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int megabytes = 0; megabytes <= 200; megabytes++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        LawReading reading =
                new TestLaws(folder).with("law.docx", bytes.toByteArray()).read();

        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(TestLaws.problems(reading)).containsExactly("law.docx: file.too_large 210763776 209715200");
    }

    @Test
    void survivesADocumentThatIsNestedWithoutMeasure() throws IOException {
        int depth = 100_000;
        write("<w:sdt><w:sdtContent>".repeat(depth) + "</w:sdtContent></w:sdt>".repeat(depth));

        LawReading reading = new TestLaws(folder).read();
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
    }

    private static XWPFParagraph add(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void addStyle(XWPFDocument document, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private LawVersion read() {
        return new TestLaws(folder).only();
    }

    private void write(XWPFDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        new TestLaws(folder).with("law.docx", bytes.toByteArray());
    }

    private void write(String body) throws IOException {
        new TestLaws(folder).with("law.docx", TestDocx.ofBody(body, parts));
    }

    private void writeXml(String document) throws IOException {
        new TestLaws(folder).with("law.docx", TestDocx.of(document, parts));
    }
}
