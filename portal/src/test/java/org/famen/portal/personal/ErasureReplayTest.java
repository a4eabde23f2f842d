package org.famen.portal.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.famen.portal.database.DatabaseReady;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that was written while power failed, or into which somebody wrote. */
class ErasureReplayTest {
    private static final UUID FIRST = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID BROKEN = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final UUID LAST = UUID.fromString("33333333-3333-4333-8333-333333333333");

    @TempDir
    Path folder;

    private final List<UUID> erased = new ArrayList<>();

    @Test
    void aLineThatCantBeReadOrDoneStopsNoOther() throws IOException {
        for (String line : List.of(
                "rubbish",
                "2026-11-24T02:00:00Z thing/------------------------------------",
                "2026-11-24T02:00:00Z unknown/" + FIRST,
                "2026-11-24T02:00:00Z thing/" + BROKEN,
                "\u00ff\u00fe\u00ff",
                "")) {
            assertThat(read("2026-11-24T01:00:00Z thing/" + FIRST + "\n" + line + "\n2026-11-24T03:00:00Z thing/" + LAST
                            + "\n"))
                    .as(line)
                    .containsExactly(FIRST, LAST);
        }
    }

    @Test
    void whatStandsBehindALineThatWasCutOffIsErased() throws IOException {
        String whole = "2026-11-24T01:00:00Z thing/" + FIRST;
        for (int written = 0; written <= whole.length(); written++) {
            String torn = whole.substring(0, written) + "2026-11-24T03:00:00Z thing/" + LAST + "\n";

            assertThat(read(torn)).as(torn).endsWith(LAST);
        }
        assertThat(read(whole + "2026-11-24T03:00:00Z thing/" + LAST)).containsExactly(FIRST, LAST);
    }

    /** @return what was erased */
    private List<UUID> read(String journal) throws IOException {
        erased.clear();
        Path file = folder.resolve("erased");
        Files.write(file, journal.getBytes(StandardCharsets.ISO_8859_1));
        new ErasureReplay(new ErasureSettings(file.toString()), List.of(new Thing())).eraseAgain(new DatabaseReady());
        return erased;
    }

    private final class Thing implements Erasable {
        @Override
        public String kind() {
            return "thing";
        }

        @Override
        public void eraseAgain(UUID id) {
            if (id.equals(BROKEN)) {
                throw new IllegalStateException("as if it were sealed by a key that is gone");
            }
            erased.add(id);
        }
    }
}
