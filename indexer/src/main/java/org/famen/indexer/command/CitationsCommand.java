package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.famen.indexer.citation.CitationTrial;
import org.famen.indexer.citation.Outcome;
import org.famen.indexer.citation.TriedCitation;
import org.famen.indexer.law.NamedLaws;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code indexer citations}: what becomes of citations as people write them. */
@Command(
        name = "citations",
        mixinStandardHelpOptions = true,
        description = {
            "Tries citations on law texts and says what each was taken for: resolved, refused and why, or nothing.",
            "A file has one citation a line; behind a tab it may say what the citation means, as this command prints it",
            "(《消法》55条 [tab] 消费者权益保护法 第五十五条, several laws divided by +, - for no citation),",
            "and what is understood otherwise is counted as wrong. Ends with 1 when anything is wrong."
        })
final class CitationsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--at", paramLabel = "DAY", description = "The day whose law applies. Default: today")
    private LocalDate day = LocalDate.now(CheckCommand.ZONE);

    @Option(names = "--summary", description = "Print the counts alone.")
    private boolean summary;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Citations, one a line; # begins a comment.")
    private List<Path> files = List.of();

    @Mixin
    private LawTextOptions texts = new LawTextOptions();

    /** @param meaning what a person says that it means; empty when nobody does */
    private record Row(String written, String meaning) {
        static Row of(String line) {
            String[] cells = line.split("\t", 2);
            return new Row(cells[0].strip(), cells.length < 2 ? "" : cells[1].strip());
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        NamedLaws laws = texts.read(ConsoleProgress.on(out));
        CitationTrial trial = new CitationTrial(laws.laws(), laws.names(), day);
        int wrong = 0;
        for (Path file : files) {
            List<Row> rows = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
            wrong += report(file, rows, trial, out);
        }
        return wrong > 0 ? 1 : 0;
    }

    /** @return how many were understood wrongly */
    private int report(Path file, List<Row> rows, CitationTrial trial, PrintWriter out) {
        List<TriedCitation> tried = new ArrayList<>();
        int wrong = 0;
        for (Row row : rows) {
            TriedCitation one = trial.attempt(row.written());
            tried.add(one);
            boolean isWrong = !row.meaning().isEmpty() && !one.means(row.meaning());
            wrong += isWrong ? 1 : 0;
            if (isWrong || !summary) {
                out.println((isWrong ? "WRONG\t" : "") + one.line());
            }
        }
        Map<Outcome, Long> refused = tried.stream()
                .filter(TriedCitation::isRefused)
                .flatMap(one -> one.laws().stream())
                .map(TriedCitation.CitedLaw::outcome)
                .filter(outcome -> !outcome.isResolved())
                .collect(Collectors.groupingBy(
                        outcome -> outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
        out.printf(
                "%s: %d tried, %d resolved, %d refused, %d taken for no citation, %d wrong%n",
                file.getFileName(),
                tried.size(),
                tried.stream().filter(TriedCitation::isResolved).count(),
                tried.stream().filter(TriedCitation::isRefused).count(),
                tried.stream().filter(TriedCitation::isNothing).count(),
                wrong);
        refused.forEach((outcome, count) -> out.printf("  refused, %s: %d%n", outcome.words(), count));
        return wrong;
    }
}
