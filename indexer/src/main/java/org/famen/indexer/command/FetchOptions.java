package org.famen.indexer.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.famen.indexer.fetch.AddressRules;
import org.famen.indexer.fetch.LawFetcher;
import org.famen.indexer.load.LoadProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How law texts are fetched that do not lie in folders on this machine. */
final class FetchOptions {
    private static final String VARIABLE = "FAMEN_LAWS_CACHE";
    private static final String CACHE = ".famen/laws";

    @Option(
            names = "--laws-cache",
            paramLabel = "FOLDER",
            description = "Where archives are downloaded to and unpacked. Default: environment " + VARIABLE + ", then "
                    + CACHE + " of this checkout")
    private @Nullable Path cache;

    @Option(
            names = "--allow-private-addresses",
            description = "Allow law texts from plain http and from addresses that are not public")
    private boolean allowPrivate;

    /** Folders and files for what the command line names. */
    List<Path> fetch(List<String> sources, LoadProgress progress) throws IOException {
        return new LawFetcher(cache(), AddressRules.of(allowPrivate), progress).fetch(sources);
    }

    private Path cache() {
        if (cache != null) {
            return cache;
        }
        String variable = System.getenv(VARIABLE);
        return variable == null || variable.isBlank() ? Checkout.resolve(CACHE) : Path.of(variable);
    }
}
