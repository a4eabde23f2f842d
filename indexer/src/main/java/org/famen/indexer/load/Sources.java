package org.famen.indexer.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.law.catalogue.Catalogue;

/**
 * What is to be loaded.
 *
 * @param laws folders or files of law texts; may be empty
 * @param city folder of the city's own content
 * @param catalogue facts about the national laws in force
 */
public record Sources(List<Path> laws, Path city, Path catalogue) {
    public Sources {
        laws = List.copyOf(laws);
    }

    String fingerprint() throws IOException {
        return Fingerprint.of(Stream.of(laws, List.of(city), Catalogue.files(catalogue))
                .flatMap(List::stream)
                .toList());
    }
}
