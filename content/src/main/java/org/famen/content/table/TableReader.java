package org.famen.content.table;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Fields;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Reads a table whose first row names its columns. */
public final class TableReader {
    private final RowSource source;
    private final Problems problems;

    public TableReader(RowSource source, Problems problems) {
        this.source = requireNonNull(source, "source is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** Reads the formats that editors' spreadsheets write: Excel's own for .xlsx, CSV for everything else. */
    public static TableReader forFile(Path file, Problems problems) {
        boolean excel = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return new TableReader(excel ? new XlsxRowSource() : new CsvRowSource(), problems);
    }

    /**
     * The rows below the header, blank ones left out; none when the header isn't good enough to trust the cells below it.
     *
     * @param name how problems name the file
     */
    public List<Fields> read(Path file, String name, Columns columns) {
        Optional<List<SourceRow>> rows = source.read(file, name, problems);
        if (rows.isEmpty()) {
            return List.of();
        }
        if (rows.get().isEmpty()) {
            problems.add(Problem.error(name, 1, "csv.no_header", String.join("、", columns.required())));
            return List.of();
        }
        Header header = Header.of(rows.get().getFirst());
        if (!header.check(name, columns, problems)) {
            return List.of();
        }
        List<Fields> things = new ArrayList<>();
        for (SourceRow row : rows.get().subList(1, rows.get().size())) {
            if (!row.isBlank()) {
                fields(row, name, header, columns).ifPresent(things::add);
            }
        }
        return List.copyOf(things);
    }

    private Optional<Fields> fields(SourceRow row, String name, Header header, Columns columns) {
        List<String> names = header.names();
        int filled = row.cells().size();
        while (filled > names.size() && row.cells().get(filled - 1).isBlank()) {
            filled--;
        }
        if (filled > names.size()) {
            problems.add(Problem.error(
                    name, row.line(), "csv.too_many_cells", Integer.toString(filled), Integer.toString(names.size())));
            return Optional.empty();
        }
        // A row may be shorter than the header: Excel leaves out the commas of empty cells at a row's end.
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, String> addresses = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String column = names.get(i);
            if (columns.all().contains(column)) {
                if (i < filled) {
                    cells.put(column, row.cells().get(i));
                }
                row.addressAt(i).ifPresent(address -> addresses.put(column, address));
            }
        }
        return Optional.of(Fields.ofRow(name, row.line(), cells, addresses, problems));
    }
}
