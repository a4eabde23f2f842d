package org.famen.content.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowSourceTest {
    private static final Columns COLUMNS = new Columns(List.of("编号", "名称"), List.of("日期", "数值"));

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void readsTextNumbersDatesAndTheResultsOfFormulas() throws IOException {
        write(sheet -> {
            row(sheet, 0, "编号", "名称", "日期", "数值");
            XSSFRow row = row(sheet, 1, "a", "甲");
            dated(row, 2, LocalDate.of(2026, 11, 23).atStartOfDay());
            row.createCell(3).setCellFormula("1200+34.5");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            row(sheet, 3, "b", "乙").createCell(3).setCellValue(27_310);
        });

        List<Fields> rows = read();

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().date("日期").value()).isEqualTo("2026-11-23");
        assertThat(rows.getFirst().number("数值").value()).isEqualByComparingTo("1234.5");
        assertThat(rows.get(1).integer("数值").value()).isEqualTo(27_310);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void readsAMomentWithItsTime() throws IOException {
        write(sheet -> {
            row(sheet, 0, "编号", "名称", "日期");
            dated(row(sheet, 1, "a", "甲"), 2, LocalDateTime.of(2026, 12, 4, 14, 30));
        });

        assertThat(read().getFirst().text("日期").value()).isEqualTo("2026-12-04 14:30");
    }

    @Test
    void namesTheCellOfAFault() throws IOException {
        write(sheet -> {
            row(sheet, 0, "编号", "备注", "日期", "名称");
            row(sheet, 6, "a", "", "明天", "甲");
            row(sheet, 7, "b", "", "", "");
        });

        List<Fields> rows = read();
        rows.getFirst().date("日期");
        rows.get(1).text("名称").required();

        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "t.xlsx:1: csv.column.unknown 备注 编号、名称、日期、数值",
                        "t.xlsx:C7: csv.date 日期 明天",
                        "t.xlsx:D8: csv.missing 名称");
    }

    @Test
    void reportsAFormulaThatCameToNothing() throws IOException {
        write(sheet -> {
            row(sheet, 0, "编号", "名称", "数值");
            row(sheet, 1, "a", "甲").createCell(2).setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(read().getFirst().text("数值").find()).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("t.xlsx:C2: xlsx.formula #DIV/0!");
    }

    @Test
    void ignoresACellFarAway() throws IOException {
        write(sheet -> {
            row(sheet, 0, "编号", "名称");
            row(sheet, 1, "a", "甲").createCell(16_000).setCellValue("weit weg");
        });

        assertThat(read()).hasSize(1);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Files.writeString(folder.resolve("t.xlsx"), "编号,名称\na,甲\n");

        assertThat(read()).isEmpty();
        assertThat(ProblemLines.of(problems)).hasSize(1).first().asString().startsWith("t.xlsx: xlsx.unreadable");
    }

    @Test
    void refusesAFileThatInflatesWithoutEnd() throws IOException {
        byte[] zeros = new byte[1 << 20];
        try (OutputStream bytes = Files.newOutputStream(folder.resolve("t.xlsx"));
                var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 201; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThat(Files.size(folder.resolve("t.xlsx"))).isLessThan(1 << 20);
        assertThat(read()).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("t.xlsx: file.too_large 210763776 209715200");
    }

    @Test
    void saysFromWhereOnItReadsNoMore() {
        SheetRows rows = new SheetRows("t.xlsx", problems);
        for (int row = 0; row < 100_003; row++) {
            rows.startRow(row);
            rows.cell("A" + (row + 1), "a", null);
            rows.endRow(row);
        }

        assertThat(rows.all()).hasSize(100_000);
        assertThat(ProblemLines.of(problems)).containsExactly("t.xlsx:100001: csv.too_many_rows 100000");
    }

    private static XSSFRow row(XSSFSheet sheet, int index, String... cells) {
        XSSFRow row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
        return row;
    }

    private static void dated(XSSFRow row, int column, LocalDateTime moment) {
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 14);
        row.createCell(column).setCellValue(moment);
        row.getCell(column).setCellStyle(style);
    }

    private void write(Consumer<XSSFSheet> content) throws IOException {
        try (var workbook = new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(folder.resolve("t.xlsx"))) {
            content.accept(workbook.createSheet());
            workbook.write(bytes);
        }
    }

    private List<Fields> read() {
        Path file = folder.resolve("t.xlsx");
        return TableReader.forFile(file, problems).read(file, "t.xlsx", COLUMNS);
    }
}
