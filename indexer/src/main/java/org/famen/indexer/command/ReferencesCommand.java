package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.famen.content.reference.Mention;
import org.famen.indexer.law.NamedLaws;
import org.famen.indexer.reference.Outcome;
import org.famen.indexer.reference.Reference;
import org.famen.indexer.reference.References;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code indexer references}: how many references between laws the texts hold and what became of them. */
@Command(
        name = "references",
        mixinStandardHelpOptions = true,
        description = {
            "Counts the references between laws in the texts: found, resolved, and not resolved by reason.",
            "With --sample it lists some of them, drawn at random, for checking by hand."
        })
final class ReferencesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--sample", paramLabel = "N", description = "List N references. Default: ${DEFAULT-VALUE}")
    private int sample;

    @Option(names = "--seed", paramLabel = "S", description = "Of the sample. Default: ${DEFAULT-VALUE}")
    private long seed = 1;

    @Option(names = "--only", paramLabel = "OUTCOME", description = "Draw the sample from: ${COMPLETION-CANDIDATES}")
    private Set<Outcome> only = Set.of();

    @Mixin
    private LawTextOptions texts = new LawTextOptions();

    private record Line(String speaking, Reference reference) {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Line> lines = new ArrayList<>();
        NamedLaws laws = texts.read(ConsoleProgress.on(out));
        References.of(laws.laws(), laws.names())
                .forEach((speaking, reference) -> lines.add(new Line(speaking, reference)));
        print(lines, out);
        if (sample > 0) {
            lines.removeIf(
                    line -> !only.isEmpty() && !only.contains(line.reference().outcome()));
            lines.sort(Comparator.comparingLong(this::lot));
            lines.stream().limit(sample).forEach(line -> print(line, out));
        }
        return 0;
    }

    /** Stays the same for a reference when others come and go, so that a checked sample stays mostly the same. */
    private long lot(Line line) {
        Mention mention = line.reference().mention();
        String place = line.speaking() + "/" + line.reference().block() + "/" + mention.start();
        return new Random(seed ^ place.hashCode()).nextLong();
    }

    private static void print(List<Line> lines, PrintWriter out) {
        Map<Outcome, Long> counts = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.reference().outcome(), () -> new EnumMap<>(Outcome.class), Collectors.counting()));
        out.printf("%9d  found%n", lines.size());
        for (Outcome outcome : Outcome.values()) {
            long count = counts.getOrDefault(outcome, 0L);
            out.printf("%9d  %5.2f %%  %s%n", count, 100.0 * count / Math.max(1, lines.size()), outcome.words());
        }
    }

    private static void print(Line line, PrintWriter out) {
        Reference reference = line.reference();
        out.printf(
                "%s\tblock %d\t%d-%d\t%s\t%s@%s\t%s\t%d\t%d%n",
                line.speaking(),
                reference.block(),
                reference.mention().start(),
                reference.mention().end(),
                reference.outcome(),
                reference.lawId(),
                reference.versionId(),
                String.join(",", reference.addresses()),
                reference.mention().paragraph(),
                reference.mention().item());
    }
}
