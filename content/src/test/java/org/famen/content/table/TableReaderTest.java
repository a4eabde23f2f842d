package org.famen.content.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {
    private static final Columns COLUMNS = new Columns(List.of("编号", "名称"), List.of("简介"));

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void warnsOfALastRowThatWasCutOff() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "编号,名称,说明\na,甲\nb,乙,丙丁\n");
        Columns columns = new Columns(List.of("编号", "名称"), List.of("说明"));
        new TableReader(new CsvRowSource(), problems).read(file, "t.csv", columns);
        assertThat(problems.all()).isEmpty();

        Files.writeString(file, "编号,名称,说明\na,甲\nb,乙");
        new TableReader(new CsvRowSource(), problems).read(file, "t.csv", columns);
        assertThat(ProblemLines.of(problems)).containsExactly("t.csv:3: csv.cut_off");
    }

    @Test
    void saysFromWhereOnItReadsNoMore() throws IOException {
        assertThat(read("编号,名称\n" + "a,b\n".repeat(100_002))).hasSize(99_999);
        assertThat(ProblemLines.of(problems)).containsExactly("t.csv:100001: csv.too_many_rows 100000");
    }

    @Test
    void readsRowsInAnyColumnOrder() throws IOException {
        assertThat(names("名称,编号\n甲,a\n乙,b\n")).containsExactly("甲", "乙");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void acceptsByteOrderMarkAndWindowsLineEnds() throws IOException {
        assertThat(names("\uFEFF编号,名称\r\na,甲\r\n")).containsExactly("甲");
    }

    @Test
    void countsLinesAcrossQuotedLineBreaks() throws IOException {
        List<Fields> rows = read("编号,名称,简介\na,甲,\"一\n二，带\"\"引号\"\"\n三\"\n\nb,乙,\nc,丙,多,格\n");

        assertThat(rows.getFirst().text("简介").value()).isEqualTo("一\n二，带\"引号\"\n三");
        assertThat(rows).hasSize(2);
        assertThat(ProblemLines.of(problems)).containsExactly("t.csv:7: csv.too_many_cells 4 3");
    }

    @Test
    void acceptsRowsWithoutTrailingCells() throws IOException {
        assertThat(names("编号,名称,简介\na,甲\nb,乙,,,,\n")).containsExactly("甲", "乙");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void reportsMissingAndDuplicateColumns() throws IOException {
        assertThat(read("编号,编号,简介\na,b,c\n")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly("t.csv:1: csv.column.missing 名称", "t.csv:1: csv.column.duplicate 编号");
    }

    @Test
    void leavesUnknownColumnsUnread() throws IOException {
        List<Fields> rows = read("编号,名称,简价,备注,\na,甲,x,y,z\n");
        rows.getFirst().text("编号");
        rows.getFirst().text("名称");

        assertThat(rows.getFirst().build(() -> "row")).isPresent();
        assertThat(ProblemLines.of(problems))
                .containsExactly("t.csv:1: csv.column.unknown.near 简价 简介", "t.csv:1: csv.column.unknown 备注 编号、名称、简介");
    }

    @Test
    void keepsRowsBeforeABrokenQuote() throws IOException {
        assertThat(names("编号,名称\na,甲\nb,\"乙\nc,丙\n")).containsExactly("甲");
        assertThat(ProblemLines.of(problems)).containsExactly("t.csv:3: csv.quote");
    }

    @Test
    void reportsTextBehindAQuote() throws IOException {
        assertThat(names("编号,名称\na,甲\nb,\"乙\"丙\n")).containsExactly("甲");
        assertThat(ProblemLines.of(problems)).containsExactly("t.csv:3: csv.quote");
    }

    @Test
    void reportsEmptyFile() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("t.csv:1: csv.no_header 编号、名称");
    }

    @Test
    void reportsSpreadsheetSavedAsGbk() throws IOException {
        Files.write(folder.resolve("t.csv"), "编号,名称\na,甲\n".getBytes(Charset.forName("GBK")));

        assertThat(readFile()).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("t.csv: file.not_utf8");
    }

    private List<String> names(String csv) throws IOException {
        return read(csv).stream().map(row -> row.text("名称").value()).toList();
    }

    private List<Fields> read(String csv) throws IOException {
        Files.write(folder.resolve("t.csv"), csv.getBytes(StandardCharsets.UTF_8));
        return readFile();
    }

    private List<Fields> readFile() {
        return new TableReader(new CsvRowSource(), problems).read(folder.resolve("t.csv"), "t.csv", COLUMNS);
    }
}
