package org.famen.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log of which nobody knows how large it has become. */
public final class LogTail {
    private static final int LINES = 20;
    private static final int MOST_BYTES = 64 << 10;

    private LogTail() {}

    /** Its last lines with its name before them, or why they can't be read. */
    public static String of(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - MOST_BYTES);
            byte[] end = new byte[Math.toIntExact(file.length() - start)];
            file.seek(start);
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            return "The end of " + log + ":\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "Its log " + log + " can't be read: " + e.getMessage();
        }
    }
}
