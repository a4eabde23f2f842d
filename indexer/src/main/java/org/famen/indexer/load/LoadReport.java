package org.famen.indexer.load;

import java.time.Duration;
import java.util.List;
import org.famen.content.integrity.ManifestSeal;
import org.famen.content.problem.Problem;

/**
 * How a load ended.
 *
 * @param written documents sent
 * @param deleted documents removed; always 0 for a full load
 * @param problems of the readers
 * @param reading time until all sources were read
 * @param total time from begin to the moment readers saw the result
 * @param seal of the law texts
 */
public record LoadReport(
        String stamp,
        long written,
        long deleted,
        List<Problem> problems,
        Duration reading,
        Duration total,
        ManifestSeal seal) {}
