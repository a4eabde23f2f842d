package org.famen.indexer.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.lexicon.LayWords;
import org.famen.content.problem.Problems;
import org.famen.content.question.TypicalQuestionReader;
import org.famen.indexer.evaluate.JudgedFiles;
import org.famen.indexer.evaluate.TypicalQuestionFiles;
import org.famen.indexer.load.LoadProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

    @Option(
            names = "--questions",
            description = "Folder with what people typically ask. Default: content/questions.",
            defaultValue = "content/questions")
    private Path typical = Path.of("");

    @Option(
            names = "--laws",
            paramLabel = "PATH",
            description = "Law texts in which --questions find their provisions; without them none is learned from.")
    private List<String> laws = List.of();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    /** @param problems gets what can't be read */
    TypicalQuestionFiles typicalQuestions(LoadProgress progress, Problems problems) throws IOException {
        if (laws.isEmpty()) {
            return new TypicalQuestionFiles(List.of(), List.of(), problems);
        }
        return new TypicalQuestionFiles(
                new TypicalQuestionReader(problems).read(typical),
                LawTextOptions.read(fetching.fetch(laws, progress)).laws(),
                problems);
    }

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
