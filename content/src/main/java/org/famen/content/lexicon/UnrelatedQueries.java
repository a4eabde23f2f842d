package org.famen.content.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.problem.Problems;
import org.famen.content.table.Columns;
import org.famen.content.table.TableReader;

/**
 * What people type that has nothing to do with law, {@code content/lexicon/unrelated.csv}: recipes, weather, repairs. What is
 * typed is compared with them.
 */
public final class UnrelatedQueries {
    /** Name of the file in its folder. */
    public static final String FILE = "unrelated.csv";

    private static final Columns COLUMNS = new Columns(List.of("查询"), List.of());

    private UnrelatedQueries() {}

    /**
     * The queries of the file, each once; none when there is no file.
     *
     * @param name how problems name the file
     */
    public static List<String> read(Path file, String name, Problems problems) {
        Set<String> queries = new LinkedHashSet<>();
        if (Files.exists(file)) {
            TableReader.forFile(file, problems).read(file, name, COLUMNS).forEach(row -> add(row, queries));
        }
        return List.copyOf(queries);
    }

    private static void add(Fields row, Set<String> queries) {
        Field<String> query = row.text("查询").required();
        row.build(() -> queries.add(query.value()));
    }
}
