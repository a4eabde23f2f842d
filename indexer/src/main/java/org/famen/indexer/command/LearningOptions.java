package org.famen.indexer.command;

import java.nio.file.Path;
import org.famen.content.lexicon.LayWords;
import org.famen.content.problem.Problems;
import org.famen.indexer.evaluate.JudgedFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The questions that are learned from. */
final class LearningOptions {
    @Option(names = "--corpus", required = true, description = "Provisions: JSON lines with id, name, content.")
    private Path corpus = Path.of("");

    @Option(names = "--learn-queries", required = true, description = "Questions to learn from: id, tab, question.")
    private Path queries = Path.of("");

    @Option(
            names = "--learn-qrels",
            required = true,
            description = "What answers them: question id, tab, provision id.")
    private Path judgements = Path.of("");

    @Option(names = "--learn-answers", description = "Their answers in words: JSON lines with query_id, answer.")
    private @Nullable Path answers;

    @Option(
            names = "--lexicon",
            description = "Folder with lay-words.csv. Default: content/lexicon.",
            defaultValue = "content/lexicon")
    private Path lexicon = Path.of("");

    /** What can't be read of it is left out; {@code indexer check} says why. */
    LayWords lexicon() {
        return LayWords.read(lexicon.resolve(LayWords.FILE), LayWords.FILE, new Problems());
    }

    JudgedFiles files() {
        return new JudgedFiles(corpus, queries, judgements, answers);
    }

    /** Other questions on the same corpus. */
    JudgedFiles files(Path otherQueries, Path otherJudgements) {
        return new JudgedFiles(corpus, otherQueries, otherJudgements, null);
    }
}
