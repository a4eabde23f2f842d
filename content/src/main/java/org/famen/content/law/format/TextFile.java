package org.famen.content.law.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.law.parsing.ChineseCharacters;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads a text file strictly: UTF-8, UTF-16 with or without a mark of byte order, GB18030 (with it GBK and GB2312), or a
 * problem; never replacement characters in silence.
 */
public final class TextFile {
    /** The longest law text seen has 1 MB; a hundred times that is no law. */
    public static final SizeLimit LIMIT = new SizeLimit(100L << 20);

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));
    /** What Chinese texts are written in; bytes that are read in a wrong encoding make letters of many scripts. */
    private static final Pattern FOREIGN = Pattern.compile(
            "[^\\x09-\\x0d\\x20-\\x7e\\xa0-\\xff\\u2000-\\u2fff\\u3000-\\u30ff\\u3200-\\u9fff\\ufe30-\\ufe4f\\ufeff\\uff00-\\uffee\\x{20000}-\\x{3ffff}]");

    private static final int FOREIGN_IN_A_HUNDRED = 2;

    private TextFile() {}

    public static Optional<String> read(Path file, String name, Problems problems) {
        try {
            if (!LIMIT.allows(Files.size(file), name, problems)) {
                return Optional.empty();
            }
            Optional<String> text = decode(Files.readAllBytes(file));
            if (text.isEmpty()) {
                problems.add(Problem.error(name, 0, "file.encoding"));
            }
            return text;
        } catch (IOException unreadable) {
            problems.add(Problem.error(name, 0, "file.unreadable", String.valueOf(unreadable.getMessage())));
            return Optional.empty();
        }
    }

    /** Without the mark of byte order; empty where no encoding makes a Chinese or plain text of the bytes. */
    static Optional<String> decode(byte[] bytes) {
        for (Charset charset : CHARSETS) {
            Optional<String> text = decode(bytes, charset).filter(found -> isText(found, charset));
            if (text.isPresent()) {
                return text.map(found -> found.startsWith("\ufeff") ? found.substring(1) : found);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherwiseEncoded) {
            return Optional.empty();
        }
    }

    private static boolean isText(String text, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return text.indexOf('\0') < 0;
        }
        return FOREIGN.matcher(text).results().count() * 100 <= (long) text.length() * FOREIGN_IN_A_HUNDRED
                && ChineseCharacters.count(text) > 0;
    }
}
