package org.famen.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordsIT {
    @TempDir
    private Path data;

    private Process process;

    @BeforeEach
    void startProcess() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endProcess() {
        process.destroy();
    }

    @Test
    void endsWhatAKilledRunLeftBehind() {
        new ProcessRecords(data).add("portal", process.toHandle());

        new ProcessRecords(data).endLeftBehind();

        assertThat(process.isAlive()).isFalse();
        assertThat(data.resolve("processes")).doesNotExist();
    }

    @Test
    void whatACrashLeftOfALineKeepsNoneFromItsEnd() throws IOException {
        new ProcessRecords(data).add("portal", process.toHandle());
        Files.write(
                data.resolve("processes"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\n'}, StandardOpenOption.APPEND);

        new ProcessRecords(data).endLeftBehind();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void leavesALaterProcessWithTheSameIdAlone() throws IOException {
        ProcessRecord earlier = new ProcessRecord("portal", process.pid(), Instant.parse("2026-01-01T00:00:00Z"));
        Files.writeString(data.resolve("processes"), earlier.line() + "\n");

        new ProcessRecords(data).endLeftBehind();

        assertThat(process.isAlive()).isTrue();
    }
}
