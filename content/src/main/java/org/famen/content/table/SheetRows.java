package org.famen.content.table;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet into rows as they come. */
final class SheetRows implements SheetContentsHandler {
    /** Wider than any table of ours; keeps one cell far to the right from costing a row of empty ones. */
    private static final int MAX_COLUMNS = 200;

    private static final String FORMULA_ERROR = "ERROR:";

    private final String name;
    private final Problems problems;
    private final List<SourceRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private boolean tooMany;

    SheetRows(String name, Problems problems) {
        this.name = requireNonNull(name, "name is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    List<SourceRow> all() {
        return List.copyOf(rows);
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= MAX_COLUMNS || value == null) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        if (value.startsWith(FORMULA_ERROR)) {
            int line = rowOf(reference);
            problems.add(Problem.error(name, line, "xlsx.formula", value.substring(FORMULA_ERROR.length()))
                    .in(reference == null ? "" : reference));
            return;
        }
        cells.set(column, value);
    }

    @Override
    public void endRow(int row) {
        SourceRow read = new SourceRow(row + 1, cells, true);
        if (rows.size() < RowSource.MAX_ROWS) {
            rows.add(read);
        } else if (!tooMany && !read.isBlank()) {
            tooMany = true;
            problems.add(Problem.error(name, row + 1, "csv.too_many_rows", Integer.toString(RowSource.MAX_ROWS)));
        }
    }

    private int rowOf(@Nullable String reference) {
        return reference == null ? 0 : new CellReference(reference).getRow() + 1;
    }
}
