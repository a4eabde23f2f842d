package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.famen.content.citation.LawNames;
import org.famen.content.law.Law;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.LawAssembler;
import org.famen.content.law.reading.LawReader;
import org.famen.indexer.known.UnheldLaw;
import org.famen.indexer.known.UnheldLaws;
import org.famen.indexer.law.PublishedNames;
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

    @Option(
            names = "--laws",
            paramLabel = "PATH",
            required = true,
            description = "Law texts: folders, files, .zip or .tar.gz archives, https addresses of archives.")
    private List<String> paths = List.of();

    @Option(names = "--ended", description = "Only laws that a text ended.")
    private boolean ended;

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<UnheldLaw> unheld =
                find(fetching.fetch(paths, ConsoleProgress.on(spec.commandLine().getErr())));
        try (var rows = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            rows.printRecord("title", "mentions", "texts", "ended_on", "ended_by");
            for (UnheldLaw law : unheld) {
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

    private static List<UnheldLaw> find(List<Path> paths) throws IOException {
        Catalogue catalogue = Catalogue.readWithNeighbours(Checkout.resolve(SourceOptions.CATALOGUE));
        List<Law> laws =
                new LawAssembler(catalogue).assemble(LawReader.read(paths).documents());
        Set<String> ids = laws.stream().map(Law::id).collect(Collectors.toSet());
        LawNames names = PublishedNames.of(
                laws,
                catalogue.entries().stream()
                        .filter(entry -> !ids.contains(entry.id()))
                        .toList());
        return UnheldLaws.find(laws, References.of(laws, names), names);
    }
}
