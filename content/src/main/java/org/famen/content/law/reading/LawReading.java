package org.famen.content.law.reading;

import java.util.List;
import org.famen.content.problem.Problem;

/**
 * What was read from the paths that the user named.
 *
 * @param documents every text, before texts of the same law meet
 * @param problems sorted by file and line
 * @param filesSkipped files that say themselves that they are no law text (indexes of folders, home pages)
 */
public record LawReading(List<SourceDocument> documents, List<Problem> problems, int filesSkipped) {
    public LawReading {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}
