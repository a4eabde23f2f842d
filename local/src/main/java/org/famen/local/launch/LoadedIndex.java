package org.famen.local.launch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whether the index in a data folder may be served as it lies there, before anybody has looked whether law texts have changed:
 * when the indexer that loaded it is the one that would load it now. Another one may fill other fields, and the portal beside it asks
 * for those.
 *
 * @param mark beside the index, so that it goes when that is deleted
 * @param indexer the program that loads
 */
record LoadedIndex(Path mark, Path indexer) {
    LoadedIndex {
        requireNonNull(mark, "mark is null");
        requireNonNull(indexer, "indexer is null");
    }

    static LoadedIndex of(LaunchPlan plan) {
        return new LoadedIndex(
                plan.data().resolve("elasticsearch").resolve("loaded-by"),
                plan.root().resolve("indexer").resolve("target").resolve("indexer.jar"));
    }

    boolean isThere() {
        try {
            return Files.exists(mark) && Files.readString(mark).equals(version());
        } catch (IOException unreadable) {
            // Then it is loaded first, which is slower and always right.
            return false;
        }
    }

    /** Notes that it has been loaded; of somebody else's Elasticsearch nothing is known the next time. */
    void note() {
        if (!Files.isDirectory(requireNonNull(mark.getParent()))) {
            return;
        }
        try {
            Files.writeString(mark, version());
        } catch (IOException e) {
            throw new LaunchException(mark + " can't be written: " + e.getMessage(), e);
        }
    }

    /** A build makes the file anew. */
    private String version() throws IOException {
        return Files.getLastModifiedTime(indexer).toMillis() + " " + Files.size(indexer);
    }
}
