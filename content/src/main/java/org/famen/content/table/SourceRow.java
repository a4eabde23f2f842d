package org.famen.content.table;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param line on which the row begins, from 1; a quoted cell can make a row longer than a line
 */
public record SourceRow(int line, List<String> cells) {

    public SourceRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
