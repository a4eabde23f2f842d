package org.famen.indexer.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.law.Law;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.KnownNumbers;
import org.famen.content.law.catalogue.LawAssembler;
import org.famen.content.law.reading.LawReader;
import org.famen.indexer.law.FurtherNames;
import org.famen.indexer.law.NamedLaws;
import org.famen.indexer.law.PublishedNames;
import org.famen.indexer.load.LoadProgress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The law texts that a command looks at without loading them. */
final class LawTextOptions {
    @Option(
            names = "--laws",
            paramLabel = "PATH",
            required = true,
            description = "Law texts: folders, files, .zip or .tar.gz archives, https addresses of archives.")
    private List<String> paths = List.of();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    /** What a text or {@code content/laws} cannot be read of is left out; {@code indexer check} says why. */
    NamedLaws read(LoadProgress progress) throws IOException {
        return read(fetching.fetch(paths, progress));
    }

    static NamedLaws read(List<Path> texts) throws IOException {
        Path facts = Checkout.resolve(SourceOptions.CATALOGUE);
        Catalogue catalogue = Catalogue.readWithNeighbours(facts);
        List<Law> laws =
                new LawAssembler(catalogue).assemble(LawReader.read(texts).documents());
        Set<String> ids = laws.stream().map(Law::id).collect(Collectors.toSet());
        List<Catalogue.Entry> unread = catalogue.entries().stream()
                .filter(entry -> !ids.contains(entry.id()))
                .toList();
        FurtherNames further = FurtherNames.of(laws, KnownNumbers.readBeside(facts));
        return new NamedLaws(laws, PublishedNames.of(laws, unread, further));
    }
}
