package org.famen.indexer.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.famen.content.ranking.model.LearnedRanking;
import org.famen.indexer.testing.TestElasticsearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandIT {
    @TempDir
    Path root;

    private JudgedTown town;

    @BeforeEach
    void ask() throws IOException {
        town = new JudgedTown(root);
    }

    @Test
    void learnsWhatLayWordsMeanFromOtherQuestions() throws IOException {
        Path json = root.resolve("figures.json");

        CommandRun run = run("evaluate", "--folds", "4", "--baseline", "--explain", "0", "--json", json.toString());

        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains("fold 4 of 4", "mean over the folds", "plain BM25 (smartcn)", "ms a query")
                .containsPattern("Question 0: .+\\R +1 \\* ");
        JsonNode figures = new ObjectMapper().readTree(json.toFile());
        double learned = figures.at("/mean over the folds/hitAt1").asDouble();
        assertThat(learned)
                .isGreaterThan(0.8)
                .isGreaterThan(figures.at("/plain BM25 (smartcn)/hitAt1").asDouble() + 0.5);
    }

    @Test
    void measuresOnOtherQuestionsWithoutFolds() {
        CommandRun run = run(
                "evaluate",
                "--queries",
                town.queries().toString(),
                "--qrels",
                town.judgements().toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("learned ranking").doesNotContain("fold 1 of");
    }

    @Test
    void wordsAloneNeedNoModel() {
        CommandRun run = run("evaluate", "--folds", "3", "--no-model");

        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.output()).doesNotContain("Encoding");
        assertThat(root.resolve("vectors")).doesNotExist();
    }

    @Test
    void whatShipsKeepsNoWordOfAnyQuestion() throws IOException {
        Path file = root.resolve("ranking.bin");

        CommandRun run = run("train", "--out", file.toString());

        assertThat(run.exitCode()).isZero();
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(LearnedRanking.read(in).learned())
                    .isNotEmpty()
                    .allSatisfy(question ->
                            assertThat(question.question() + question.answer()).isEmpty());
        }
    }

    @Test
    void aQuestionWithoutATabIsNamedByItsLine() throws IOException {
        Files.writeString(town.queries(), "0\t怎么弄\n1 没有制表符\n");

        CommandRun run = run("evaluate", "--folds", "2");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("queries.tsv:2: two fields separated by a tab are needed");
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        Files.delete(town.judgements());

        CommandRun run = run("evaluate", "--folds", "2");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("qrels.tsv").doesNotContain("at org.famen");
    }

    @Test
    void someQuestionsMustBeNamedToMeasureOn() {
        assertThat(run("evaluate").exitCode()).isEqualTo(2);
        assertThat(run("evaluate", "--folds", "1").errors()).contains("--folds takes 2 to 20");
    }

    private CommandRun run(String command, String... options) {
        List<String> arguments = new ArrayList<>(town.learning(command));
        arguments.addAll(List.of("--elasticsearch", TestElasticsearch.address().toString()));
        arguments.addAll(List.of("--vectors", root.resolve("vectors").toString()));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }
}
