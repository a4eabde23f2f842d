package org.famen.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    private static final long LARGER_THAN_MEMORY = 3L << 30;

    @TempDir
    Path folder;

    @Test
    void theEndOfAnyLogIsTold() throws IOException {
        Path log = folder.resolve("portal.log");
        try (var file = new RandomAccessFile(log.toFile(), "rw")) {
            file.seek(LARGER_THAN_MEMORY);
            file.write("\nlast but one\n最后一行\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(LogTail.of(log)).startsWith("The end of " + log).endsWith("last but one\n最后一行");
    }

    @Test
    void bytesThatAreNoTextAreToldAsFarAsTheyAre() throws IOException {
        Path log = Files.write(folder.resolve("a.log"), new byte[] {'a', (byte) 0xff, '\n', 'b'});

        assertThat(LogTail.of(log)).contains("a\ufffd\nb");
        assertThat(LogTail.of(folder.resolve("none"))).contains("can't be read");
    }
}
