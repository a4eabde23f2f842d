package org.famen.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessRecordTest {
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void readsWhatItWrites() {
        ProcessRecord record = new ProcessRecord("portal", 4711, START);

        assertThat(ProcessRecord.parse(record.line())).contains(record);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "portal", "portal 4711", "portal 4711 ", "portal x 1"})
    void skipsALineThatWasCutShort(String line) {
        assertThat(ProcessRecord.parse(line)).isEmpty();
    }

    @Test
    void knowsAProcessByItsStartToo() {
        ProcessHandle self = ProcessHandle.current();

        assertThat(ProcessRecord.of("test", self).orElseThrow().running()).contains(self);
        assertThat(new ProcessRecord("test", self.pid(), START).running()).isEmpty();
    }
}
