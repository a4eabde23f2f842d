package org.famen.portal.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.PartEndDocument;
import org.famen.content.law.Provisions;
import org.famen.portal.library.RepealedPart;

/** A law as a Word document, set as statutes are printed: headings in the middle, every line indented by two characters. */
final class LawDocx {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String BODY = "宋体";
    private static final String HEADING = "黑体";
    private static final int TITLE_POINTS = 20;
    private static final int HEADING_POINTS = 15;
    private static final int TEXT_POINTS = 12;
    private static final int NOTE_POINTS = 9;
    /** Two characters, in hundredths of one. */
    private static final BigInteger TWO_CHARACTERS = BigInteger.valueOf(200);

    private static final double LINE = 1.5;

    private final XWPFDocument document = new XWPFDocument();

    private LawDocx() {}

    static byte[] of(Excerpt excerpt, String origin) {
        var file = new LawDocx();
        try (file.document;
                var bytes = new ByteArrayOutputStream()) {
            file.write(excerpt, origin);
            file.document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Excerpt excerpt, String origin) {
        document.getProperties()
                .getCoreProperties()
                .setTitle(excerpt.view().law().title());
        heading(excerpt.view().law().title(), TITLE_POINTS, 0);
        note(Imprint.facts(excerpt.view())).setAlignment(ParagraphAlignment.CENTER);
        List<String> open = List.of();
        for (ArticleDocument provision : excerpt.provisions()) {
            List<String> begun = Provisions.begun(open, provision.divisions());
            int above = provision.divisions().size() - begun.size();
            for (int i = 0; i < begun.size(); i++) {
                heading(begun.get(i), HEADING_POINTS, 1 + above + i);
            }
            open = provision.divisions();
            provision(provision, excerpt);
        }
        note(origin);
    }

    private void provision(ArticleDocument provision, Excerpt excerpt) {
        String label = provision.label();
        for (BlockDocument block : provision.blocks()) {
            if (!label.isEmpty() || block.rows().isEmpty()) {
                line(label, block.label() + block.text(), excerpt.endOf(block));
            }
            if (!block.rows().isEmpty()) {
                table(block);
            }
            label = "";
        }
    }

    private void heading(String text, int points, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        paragraph.setSpacingBefore(points * 12);
        paragraph.setSpacingAfter(points * 6);
        // Word builds its table of contents and screen readers their list of headings from this.
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(Math.min(level, 8)));
        run(paragraph, text, HEADING, points).setBold(level == 0);
    }

    /** What is void is struck and says so in words. */
    private void line(String label, String text, Optional<PartEndDocument> end) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBetween(LINE);
        paragraph.setIndentationFirstLine(TEXT_POINTS * 2 * 20);
        paragraph.getCTP().getPPr().getInd().setFirstLineChars(TWO_CHARACTERS);
        if (!label.isEmpty()) {
            run(paragraph, label + "　", HEADING, TEXT_POINTS);
        }
        run(paragraph, text, BODY, TEXT_POINTS).setStrikeThrough(end.isPresent());
        end.ifPresent(it -> run(paragraph, "（" + RepealedPart.words(it) + "）", BODY, TEXT_POINTS));
    }

    private XWPFParagraph note(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(TEXT_POINTS * 20);
        run(paragraph, text, BODY, NOTE_POINTS);
        return paragraph;
    }

    private void table(BlockDocument block) {
        int columns =
                Math.max(1, block.rows().stream().mapToInt(List::size).max().orElse(1));
        XWPFTable table = document.createTable(block.rows().size(), columns);
        for (int row = 0; row < block.rows().size(); row++) {
            List<String> cells = block.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                XWPFParagraph paragraph =
                        table.getRow(row).getCell(column).getParagraphs().getFirst();
                run(paragraph, cells.get(column), row == 0 && block.hasHead() ? HEADING : BODY, TEXT_POINTS);
            }
        }
        if (block.hasHead()) {
            table.getRow(0).setRepeatHeader(true);
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, String font, int points) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(font, FontCharRange.eastAsia);
        run.setFontSize(points);
        return run;
    }
}
