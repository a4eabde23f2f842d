package org.famen.indexer.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** The first 48 bits of a SHA-256, in hexadecimal: enough to tell a city's archives apart in a folder name. */
final class Digest {
    static final int LENGTH = 12;

    private Digest() {}

    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in).substring(0, LENGTH);
        }
    }

    static String of(String text) {
        return DigestUtils.sha256Hex(text).substring(0, LENGTH);
    }
}
