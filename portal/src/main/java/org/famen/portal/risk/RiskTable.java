package org.famen.portal.risk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.risk.RiskItem;

/** The risks as a file that people take along. */
final class RiskTable {
    private static final List<String> HEADER = List.of("编号", "行业", "风险行为", "依据", "处罚", "防控措施", "执法机关");
    /** How a cell begins that a spreadsheet would run as a formula (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final List<RiskItem> risks;

    RiskTable(List<RiskItem> risks) {
        this.risks = List.copyOf(risks);
    }

    /** Begins with a byte order mark: Excel takes nothing else for UTF-8. */
    String csv() {
        StringBuilder csv = new StringBuilder("\uFEFF");
        try (var printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(HEADER);
            for (RiskItem risk : risks) {
                printer.printRecord(cells(risk).map(RiskTable::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /** Cells are text, which Excel never runs. */
    byte[] xlsx() {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("法律风险");
            write(sheet.createRow(0), HEADER);
            for (int i = 0; i < risks.size(); i++) {
                write(sheet.createRow(i + 1), cells(risks.get(i)).toList());
            }
            sheet.createFreezePane(0, 1);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XSSFRow row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static Stream<String> cells(RiskItem risk) {
        return Stream.of(
                risk.id(),
                risk.trade(),
                risk.conduct(),
                risk.basis().stream().map(WrittenCitation::written).collect(Collectors.joining("；")),
                risk.penalty(),
                risk.avoidance(),
                risk.enforcer());
    }

    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
