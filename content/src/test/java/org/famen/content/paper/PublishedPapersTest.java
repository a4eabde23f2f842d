package org.famen.content.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.paper.check.KnownNames;
import org.famen.content.paper.check.PaperCheck;
import org.famen.content.paper.document.PaperDocx;
import org.famen.content.paper.document.PaperWriter;
import org.famen.content.paper.document.PrintedPaper;
import org.famen.content.paper.filling.FilledPaper;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.famen.content.route.RouteBook;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.RuleBookReader;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The documents that ship: their examples come out, and every one is opened again as Word would and read. */
class PublishedPapersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final int PAPERS = 13;
    private static final ExpressionLanguage LANGUAGE = new ExpressionLanguage(WorkdayCalendar.china());

    private final Problems problems = new Problems();
    private final RuleBook rules = new RuleBookReader(LANGUAGE, problems).read(Path.of("rules"));
    private final RouteBook routes = RouteBook.read(Path.of("routes"), rules, LANGUAGE, problems);
    private final PaperBook book = PaperBook.read(Path.of("papers"), LANGUAGE, problems);

    @Test
    void everyExampleComesOutAndWhatDocumentsNameIsThere() {
        PaperCheck check = new PaperCheck(LANGUAGE, new KnownNames(rules, routes), problems);

        int good = book.papers().stream()
                .mapToInt(paper -> check.check(paper, TODAY))
                .sum();

        assertThat(problems.all()).map(ProblemMessages::line).isEmpty();
        assertThat(book.papers()).hasSize(PAPERS);
        assertThat(good)
                .isEqualTo(book.papers().stream()
                        .mapToInt(paper -> paper.examples().size())
                        .sum());
    }

    @Test
    void everyDocumentIsOpenedAgainWithAllThatWasWritten() throws IOException {
        for (Paper paper : book.papers()) {
            for (PaperExample example : paper.examples()) {
                FilledPaper filled = FilledPaper.of(paper, PaperCheck.draft(paper, example), TODAY, LANGUAGE);
                PrintedPaper printed = PaperWriter.write(filled, LANGUAGE);

                try (XWPFDocument opened = open(PaperDocx.of(printed))) {
                    assertThat(squeezed(text(opened))).as(paper.name()).contains(lines(printed));
                    assertSetAsCourtsDo(opened);
                }
            }
        }
    }

    /** Who writes by hand gets every part, with a line to write on for each field. */
    @Test
    void everyDocumentIsThereBlank() throws IOException {
        for (Paper paper : book.papers()) {
            try (XWPFDocument opened = open(PaperDocx.of(PaperWriter.blank(paper, TODAY, LANGUAGE)))) {
                assertThat(text(opened))
                        .as(paper.name())
                        .contains(PaperWriter.GAP)
                        .doesNotContain("☑");
                assertSetAsCourtsDo(opened);
            }
        }
    }

    /** A4 with the margins of GB/T 9704-2012, in FangSong of 16 points and the fonts of its titles. */
    private static void assertSetAsCourtsDo(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH()))
                .isEqualTo(List.of(BigInteger.valueOf(11_906), BigInteger.valueOf(16_838)));
        assertThat(List.of(
                        section.getPgMar().getTop(),
                        section.getPgMar().getBottom(),
                        section.getPgMar().getLeft(),
                        section.getPgMar().getRight()))
                .isEqualTo(List.of(
                        BigInteger.valueOf(2_098),
                        BigInteger.valueOf(1_984),
                        BigInteger.valueOf(1_588),
                        BigInteger.valueOf(1_474)));
        XWPFRun title = document.getParagraphs().getFirst().getRuns().getFirst();
        assertThat(title.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo("方正小标宋简体");
        assertThat(title.getFontSizeAsDouble()).isEqualTo(22);
        assertThat(runs(document))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.getFontFamily(XWPFRun.FontCharRange.eastAsia))
                        .isIn("仿宋_GB2312", "方正小标宋简体", "黑体"));
        assertThat(document.getPackage().getPartsByName(Pattern.compile("/word/fontTable.xml")))
                .hasSize(1);
    }

    private static Stream<XWPFRun> runs(XWPFDocument document) {
        return document.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream());
    }

    private static String[] lines(PrintedPaper printed) {
        return printed.text().lines().map(PublishedPapersTest::squeezed).toArray(String[]::new);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String text(XWPFDocument document) {
        return new XWPFWordExtractor(document).getText();
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }
}
