package org.famen.indexer.command;

import java.nio.file.Path;

/** The repository that this program was started from, where its default files lie. */
final class Checkout {
    private static final String ROOT_PROPERTY = "famen.root";

    private Checkout() {}

    /** Below the system property {@value #ROOT_PROPERTY}, or below the working folder where there is none. */
    static Path resolve(String path) {
        return Path.of(System.getProperty(ROOT_PROPERTY, "")).resolve(path);
    }
}
