package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.famen.indexer.known.MentionedLaw;
import org.famen.indexer.known.MentionedLaws;
import org.famen.indexer.law.NamedLaws;
import org.famen.indexer.reference.References;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code indexer known}: what an editor may want to take into {@code content/laws/known.csv}. */
@Command(
        name = "known",
        mixinStandardHelpOptions = true,
        description = {
            "Lists laws that the texts name and of which no text was read, the most often named first:",
            "how often, in how many texts, and which text ended them when. It changes nothing."
        })
final class KnownCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--ended", description = "Only laws that a text ended.")
    private boolean ended;

    @Mixin
    private LawTextOptions texts = new LawTextOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        NamedLaws laws = texts.read(ConsoleProgress.on(spec.commandLine().getErr()));
        List<MentionedLaw> mentioned =
                MentionedLaws.find(laws.laws(), References.of(laws.laws(), laws.names()), laws.names());
        try (var rows = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            rows.printRecord("title", "mentions", "texts", "ended_on", "ended_by");
            for (MentionedLaw law : mentioned) {
                if (!ended || law.endedBy() != null) {
                    rows.printRecord(
                            law.title(),
                            law.mentions(),
                            law.texts(),
                            Objects.toString(law.endedOn(), ""),
                            Objects.toString(law.endedBy(), ""));
                }
            }
        }
        return 0;
    }
}
