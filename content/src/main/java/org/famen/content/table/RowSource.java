package org.famen.content.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.famen.content.problem.Problems;

/** One file format that holds rows. */
public interface RowSource {
    /** More than any table of ours has; a file of the size that is taken can hold millions of them. */
    int MAX_ROWS = 100_000;

    /**
     * All rows with the header as the first; empty when the file can't be taken, which has been reported then. Rows
     * before a place that can't be read are kept.
     *
     * @param name how problems name the file
     */
    Optional<List<SourceRow>> read(Path file, String name, Problems problems);
}
