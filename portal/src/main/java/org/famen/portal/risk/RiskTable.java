package org.famen.portal.risk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.risk.RiskItem;
import org.famen.portal.web.format.Csv;

/** The risks as a file that people take along. */
final class RiskTable {
    private static final List<String> HEADER = List.of("编号", "行业", "风险行为", "依据", "处罚", "防控措施", "执法机关");

    private final List<RiskItem> risks;

    RiskTable(List<RiskItem> risks) {
        this.risks = List.copyOf(risks);
    }

    String csv() {
        Csv csv = new Csv(HEADER.toArray(String[]::new));
        risks.forEach(risk -> csv.row(cells(risk).toArray()));
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
}
