package org.famen.content.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** The first row: the names of the columns in their order; a name may be empty when the column has none. */
record Header(int line, List<String> names) {

    static Header of(SourceRow row) {
        return new Header(row.line(), row.cells().stream().map(String::strip).toList());
    }

    /** False when a column is missing or stands twice; an unknown column is left unread with a warning. */
    boolean check(String file, Columns columns, Problems problems) {
        boolean good = true;
        for (String required : columns.required()) {
            if (!names.contains(required)) {
                problems.add(Problem.error(file, line, "csv.column.missing", required));
                good = false;
            }
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                problems.add(Problem.error(file, line, "csv.column.duplicate", name));
                good = false;
            }
        }
        seen.removeAll(columns.all());
        names.stream().filter(seen::contains).distinct().forEach(name -> warnUnknown(name, file, columns, problems));
        return good;
    }

    private void warnUnknown(String name, String file, Columns columns, Problems problems) {
        List<String> free =
                columns.all().stream().filter(column -> !names.contains(column)).toList();
        problems.add(NearestWord.find(name, free)
                .map(near -> Problem.warning(file, line, "csv.column.unknown.near", name, near))
                .orElseGet(() ->
                        Problem.warning(file, line, "csv.column.unknown", name, String.join("、", columns.all()))));
    }
}
