package org.famen.content.paper.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A document for Word and WPS on A4, set as courts and offices set theirs: margins and the distance of lines of GB/T 9704-2012,
 * text in FangSong of size three (16 points), titles in small-headline Song of size two (22), headings in Hei. Where a font is
 * missing, programs take the one that the font table names instead.
 */
public final class PaperDocx {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static final String TEXT_FONT = "仿宋_GB2312";
    static final String TITLE_FONT = "方正小标宋简体";
    static final String HEADING_FONT = "黑体";
    static final int TEXT_POINTS = 16;
    static final int TITLE_POINTS = 22;
    static final int TABLE_POINTS = 12;

    /** Twentieths of a point: A4, and the margins above 37, below 35, left 28 and right 26 mm. */
    static final long WIDTH = 11_906;

    static final long HEIGHT = 16_838;
    static final long TOP = 2_098;
    static final long BOTTOM = 1_984;
    static final long LEFT = 1_588;
    static final long RIGHT = 1_474;
    /** Points from line to line. */
    static final int TEXT_LINE = 28;

    private static final int TITLE_LINE = 36;
    private static final int TABLE_LINE = 20;
    private static final int TWENTIETHS = 20;
    /** Two characters, in hundredths of one. */
    private static final BigInteger TWO_CHARACTERS = BigInteger.valueOf(200);

    private static final long LABEL_WIDTH = 2_300;
    private static final long TABLE_WIDTH = WIDTH - LEFT - RIGHT;
    private static final int CELL_MARGIN = 100;
    private static final String SIGNING_DAY = "　　　　年　　月　　日";

    private final XWPFDocument document = new XWPFDocument();

    private PaperDocx() {}

    public static byte[] of(PrintedPaper paper) {
        var file = new PaperDocx();
        try (file.document;
                var bytes = new ByteArrayOutputStream()) {
            file.write(paper);
            file.document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(PrintedPaper paper) throws IOException {
        document.getProperties().getCoreProperties().setTitle(paper.name());
        page();
        FontTable.write(document);
        for (Printed part : paper.parts()) {
            switch (part) {
                case Printed.Text text -> text(text);
                case Printed.Signature signature -> signature(signature.signers());
                case Printed.Table table -> table(table.rows());
            }
        }
        footer();
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
    }

    private void text(Printed.Text text) {
        XWPFParagraph paragraph = document.createParagraph();
        switch (text.look()) {
            case TITLE -> {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                distance(paragraph, TITLE_LINE);
                paragraph.setSpacingAfter(TEXT_LINE * TWENTIETHS);
                outline(paragraph, 0);
                run(paragraph, text.text(), TITLE_FONT, TITLE_POINTS);
            }
            case HEADING -> {
                distance(paragraph, TEXT_LINE);
                paragraph.setKeepNext(true);
                indent(paragraph);
                outline(paragraph, 1);
                run(paragraph, text.text(), HEADING_FONT, TEXT_POINTS);
            }
            case PARAGRAPH -> {
                distance(paragraph, TEXT_LINE);
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                indent(paragraph);
                run(paragraph, text.text(), TEXT_FONT, TEXT_POINTS);
            }
            case LINE -> {
                distance(paragraph, TEXT_LINE);
                run(paragraph, text.text(), TEXT_FONT, TEXT_POINTS);
            }
            case ADDRESSEE -> {
                distance(paragraph, TEXT_LINE);
                paragraph.setKeepNext(true);
                indent(paragraph);
                run(paragraph, "此致", TEXT_FONT, TEXT_POINTS);
                XWPFParagraph addressee = document.createParagraph();
                distance(addressee, TEXT_LINE);
                addressee.setKeepNext(true);
                run(addressee, text.text(), TEXT_FONT, TEXT_POINTS);
            }
        }
    }

    private void signature(List<String> signers) {
        for (String signer : signers) {
            XWPFParagraph paragraph = signed(signer + PaperWriter.GAP);
            paragraph.setSpacingBefore(TEXT_LINE * TWENTIETHS);
            paragraph.setKeepNext(true);
        }
        signed(SIGNING_DAY);
    }

    private XWPFParagraph signed(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        distance(paragraph, TEXT_LINE);
        run(paragraph, text, TEXT_FONT, TEXT_POINTS);
        return paragraph;
    }

    private void table(List<Printed.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        XWPFTable table = document.createTable(rows.size(), 2);
        table.setWidth(Long.toString(TABLE_WIDTH));
        table.setCellMargins(CELL_MARGIN / 2, CELL_MARGIN, CELL_MARGIN / 2, CELL_MARGIN);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        for (int index = 0; index < rows.size(); index++) {
            Printed.Row row = rows.get(index);
            XWPFTableRow line = table.getRow(index);
            line.setCantSplitRow(row.lines().size() < 4);
            if (row.isBand()) {
                band(line, row.label());
            } else {
                XWPFTableCell label = line.getCell(0);
                width(label, LABEL_WIDTH);
                fill(label, List.of(row.label()), TEXT_FONT);
                label.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
                width(line.getCell(1), TABLE_WIDTH - LABEL_WIDTH);
                fill(line.getCell(1), row.lines(), TEXT_FONT);
            }
        }
        distance(document.createParagraph(), TABLE_LINE);
    }

    private static void band(XWPFTableRow line, String text) {
        line.removeCell(1);
        XWPFTableCell cell = line.getCell(0);
        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        width(cell, TABLE_WIDTH);
        fill(cell, List.of(text), HEADING_FONT);
        cell.getParagraphs().getFirst().setAlignment(ParagraphAlignment.CENTER);
        cell.getParagraphs().getFirst().setKeepNext(true);
    }

    private static void width(XWPFTableCell cell, long twentieths) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        CTTblWidth width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twentieths));
    }

    private static void fill(XWPFTableCell cell, List<String> lines, String font) {
        for (int index = 0; index < lines.size(); index++) {
            XWPFParagraph paragraph = index == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            distance(paragraph, TABLE_LINE);
            run(paragraph, lines.get(index), font, TABLE_POINTS);
        }
    }

    private void footer() {
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, "第 ", TEXT_FONT, TABLE_POINTS);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        run(paragraph, " 页　共 ", TEXT_FONT, TABLE_POINTS);
        paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        run(paragraph, " 页", TEXT_FONT, TABLE_POINTS);
    }

    private static void distance(XWPFParagraph paragraph, int points) {
        paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
    }

    private static void indent(XWPFParagraph paragraph) {
        paragraph.setIndentationFirstLine(TEXT_POINTS * 2 * TWENTIETHS);
        paragraph.getCTP().getPPr().getInd().setFirstLineChars(TWO_CHARACTERS);
    }

    /** Screen readers build their list of headings from this. */
    private static void outline(XWPFParagraph paragraph, int level) {
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, String font, int points) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        for (FontCharRange range : List.of(FontCharRange.ascii, FontCharRange.hAnsi, FontCharRange.eastAsia)) {
            run.setFontFamily(font, range);
        }
        run.setFontSize(points);
        return run;
    }
}
