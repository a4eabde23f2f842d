package org.famen.content.frontmatter;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Reads a whole UTF-8 file within a limit; a byte order mark is dropped and every line ends with {@code \n}. */
public final class TextFileReader {
    private final int limit;
    private final Problems problems;

    /** @param limit in bytes */
    public TextFileReader(int limit, Problems problems) {
        this.limit = limit;
        this.problems = requireNonNull(problems, "problems is null");
    }

    /**
     * Empty when the file can't be taken, which has been reported then.
     *
     * @param name how problems name the file
     */
    public Optional<String> read(Path file, String name) {
        // One byte more than the limit is enough to know, whatever size the file system claims.
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(limit + 1);
            if (bytes.length > limit) {
                String size = Long.toString(Math.max(Files.size(file), bytes.length));
                problems.add(Problem.error(name, 0, "file.too_large", size, Integer.toString(limit)));
                return Optional.empty();
            }
            return Optional.of(withPlainLineEnds(decode(bytes)));
        } catch (CharacterCodingException notUtf8) {
            problems.add(Problem.error(name, 0, "file.not_utf8"));
        } catch (IOException unreadable) {
            problems.add(Problem.error(
                    name, 0, "file.unreadable", unreadable.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    /** Unlike {@code new String}, fails on bytes that are no UTF-8 instead of putting � in a law's place. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String withPlainLineEnds(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
