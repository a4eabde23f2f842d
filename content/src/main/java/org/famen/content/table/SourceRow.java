package org.famen.content.table;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * A row as it stands in the file.
 *
 * @param line on which the row begins, from 1; a quoted cell can make a row longer than a line
 * @param inSheet whether its cells have addresses, such as C7
 */
public record SourceRow(int line, List<String> cells, boolean inSheet) {

    public SourceRow {
        cells = List.copyOf(cells);
    }

    /** A row of a file whose cells have no addresses. */
    SourceRow(int line, List<String> cells) {
        this(line, cells, false);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    Optional<String> addressAt(int column) {
        return inSheet ? Optional.of(CellReference.convertNumToColString(column) + line) : Optional.empty();
    }
}
