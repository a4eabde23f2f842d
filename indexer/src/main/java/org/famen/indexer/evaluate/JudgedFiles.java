package org.famen.indexer.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where judged questions lie.
 *
 * @param corpus provisions: JSON lines with id, name (title of the law and number of the article) and content
 * @param queries lines of id, tab, question
 * @param judgements lines of question id, tab, provision id
 * @param answers in words: JSON lines with query_id and answer; null where there are none
 */
public record JudgedFiles(
        Path corpus,
        Path queries,
        Path judgements,
        @Nullable Path answers) {
    List<CorpusProvision> provisions() {
        try {
            return RelevanceFiles.corpus(corpus);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<JudgedQuestion> questions() {
        try {
            return RelevanceFiles.questions(queries, judgements, answers);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
