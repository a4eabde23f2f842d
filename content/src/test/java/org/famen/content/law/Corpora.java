package org.famen.content.law;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real law texts that may lie beside the checkout; never part of it. */
final class Corpora {
    private Corpora() {}

    /** Ends the test as skipped where the folder is not there. */
    static Path folder(String name) {
        Path folder = Path.of(System.getProperty("famen.root", ".."))
                .resolve("../shared/corpora")
                .resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "no law texts to test with: " + folder + " is not there");
        return folder;
    }
}
