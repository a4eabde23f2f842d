package org.famen.indexer.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.load.LoadProgress;
import org.famen.indexer.load.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read. */
final class SourceOptions {
    private static final String CITY = "content/city";
    static final String RULES = "content/rules";
    static final String CATALOGUE = "content/laws/catalogue.csv";

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Law texts: folders, files, .zip or .tar.gz archives, https addresses of archives.")
    private List<String> laws = List.of();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Option(
            names = "--city",
            paramLabel = "FOLDER",
            description = "Folder of the city's own content. Default: " + CITY + " of this checkout")
    private @Nullable Path city;

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "Facts about the national laws in force. Default: " + CATALOGUE + " of this checkout")
    private @Nullable Path catalogue;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "Folder of the rules that can be reckoned. Default: " + RULES + " of this checkout")
    private @Nullable Path rules;

    /** What was named, after downloading and unpacking what has to be. */
    Sources sources(LoadProgress progress) throws IOException {
        Path wantedCity = city == null ? Checkout.resolve(CITY) : city;
        if (!Files.isDirectory(wantedCity)) {
            throw new LoadException("There is no folder " + wantedCity + " with the city's content; see --city.");
        }
        if (rules != null && !Files.isDirectory(rules)) {
            throw new LoadException("There is no folder " + rules + " with rules; see --rules.");
        }
        if (catalogue != null && !Files.exists(catalogue)) {
            throw new LoadException("There is no file " + catalogue + "; see --catalogue.");
        }
        return new Sources(
                fetching.fetch(laws, progress),
                wantedCity,
                catalogue == null ? Checkout.resolve(CATALOGUE) : catalogue,
                Optional.of(rules == null ? Checkout.resolve(RULES) : rules));
    }
}
