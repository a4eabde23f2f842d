package org.famen.indexer.load;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.famen.content.index.IndexName;

/**
 * Tells in milliseconds whether anything changed since the last load: names, sizes and times of all files, and the program
 * itself with its definitions of the indices.
 */
final class Fingerprint {
    private Fingerprint() {}

    static String of(List<Path> roots) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        addProgram(digest, programOf(Fingerprint.class));
        addProgram(digest, programOf(IndexName.class));
        for (Path root : roots) {
            add(digest, "root");
            addFiles(digest, root);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    /** Of the files below one folder alone. */
    static String ofFiles(Path folder) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        addFiles(digest, folder);
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    /** The jar or folder of classes that a class was loaded from. */
    private static Path programOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("This class is not loaded from a file", e);
        }
    }

    /** A jar counts by its bytes, which the same sources always give, so that a mere rebuild changes nothing. */
    private static void addProgram(MessageDigest digest, Path program) throws IOException {
        if (Files.isRegularFile(program)) {
            digest.update(Files.readAllBytes(program));
        } else {
            addFiles(digest, program);
        }
    }

    private static void addFiles(MessageDigest digest, Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(
                        digest,
                        root.relativize(file) + "|" + Files.size(file) + "|"
                                + Files.getLastModifiedTime(file).toMillis());
            }
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
