package org.famen.indexer.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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

    /** Customary names of interpretations and regulations; they lie beside the catalogue. */
    Path names() {
        return catalogue.resolveSibling("names.csv");
    }

    String fingerprint() throws IOException {
        return Fingerprint.of(Stream.concat(laws.stream(), Stream.of(city, catalogue, names()))
                .toList());
    }
}
