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
 * Words that statutes use, {@code content/lexicon/terms.csv}, made by {@code indexer lexicon terms}: what a misspelt word may
 * have been meant to be.
 */
public final class LegalTerms {
    /** Name of the file in its folder. */
    public static final String FILE = "terms.csv";

    private static final Columns COLUMNS = new Columns(List.of("词"), List.of("次数"));

    private LegalTerms() {}

    /**
     * The words of the file, each once; none when there is no file.
     *
     * @param name how problems name the file
     */
    public static Set<String> read(Path file, String name, Problems problems) {
        Set<String> terms = new LinkedHashSet<>();
        if (Files.exists(file)) {
            TableReader.forFile(file, problems).read(file, name, COLUMNS).forEach(row -> add(row, terms));
        }
        return terms;
    }

    private static void add(Fields row, Set<String> terms) {
        Field<String> term = row.text("词").required();
        row.integer("次数");
        row.build(() -> terms.add(term.value()));
    }
}
