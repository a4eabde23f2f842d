package org.famen.content.law.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Reads a text file strictly: UTF-8 or a problem, never replacement characters in silence. */
final class TextFile {
    /** The longest law text seen has 1 MB; a hundred times that is no law. */
    private static final long LARGEST_BYTES = 100L << 20;

    private TextFile() {}

    static Optional<String> read(Path file, String name, Problems problems) {
        try {
            long size = Files.size(file);
            if (size > LARGEST_BYTES) {
                problems.add(
                        Problem.error(name, 0, "file.too_large", Long.toString(size), Long.toString(LARGEST_BYTES)));
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            problems.add(Problem.error(name, 0, "file.not_utf8"));
            return Optional.empty();
        } catch (IOException unreadable) {
            problems.add(Problem.error(name, 0, "file.unreadable", String.valueOf(unreadable.getMessage())));
            return Optional.empty();
        }
    }
}
