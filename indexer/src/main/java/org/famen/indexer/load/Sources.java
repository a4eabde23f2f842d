package org.famen.indexer.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.route.RouteBook;

/**
 * What is to be loaded.
 *
 * @param laws folders or files of law texts; may be empty
 * @param city folder of the city's own content
 * @param catalogue facts about the national laws in force
 * @param rules folder of the rules that can be reckoned, with that of the routes beside it; empty for none
 */
public record Sources(List<Path> laws, Path city, Path catalogue, Optional<Path> rules) {
    public Sources {
        laws = List.copyOf(laws);
    }

    /** Without rules. */
    public Sources(List<Path> laws, Path city, Path catalogue) {
        this(laws, city, catalogue, Optional.empty());
    }

    String fingerprint() throws IOException {
        return Fingerprint.of(Stream.of(
                        laws,
                        List.of(city),
                        Catalogue.files(catalogue),
                        rules.stream().toList(),
                        rules.map(RouteBook::beside).filter(Files::isDirectory).stream()
                                .toList())
                .flatMap(List::stream)
                .toList());
    }
}
