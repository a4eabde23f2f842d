package org.famen.portal.application.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RestingScannerTest {
    private static final byte[] FILE = {1};
    private static final byte[] BAD = {2};

    private final AtomicInteger asked = new AtomicInteger();
    private final Scanner scanner = new RestingScanner(file -> {
        asked.incrementAndGet();
        if (file == BAD) {
            throw new IOException("no answer");
        }
        return Scanner.Finding.CLEAN;
    });

    @Test
    void oneThatFailsAgainAndAgainIsLeftAlone() {
        for (int file = 0; file < RestingScanner.FAILURES + 3; file++) {
            assertThatThrownBy(() -> scanner.scan(BAD)).isInstanceOf(IOException.class);
        }

        assertThat(asked).hasValue(RestingScanner.FAILURES);
        assertThatThrownBy(() -> scanner.scan(FILE)).hasMessageContaining("left alone");
    }

    /** Else whoever has a file on which it fails would keep all others from sending theirs. */
    @Test
    void oneThatFailsNowAndThenIsNot() throws IOException {
        for (int file = 0; file < 2 * RestingScanner.FAILURES; file++) {
            assertThatThrownBy(() -> scanner.scan(BAD)).isInstanceOf(IOException.class);
            assertThat(scanner.scan(FILE)).isEqualTo(Scanner.Finding.CLEAN);
        }
    }
}
