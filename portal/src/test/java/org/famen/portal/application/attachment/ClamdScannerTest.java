package org.famen.portal.application.attachment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClamdScannerTest {
    private static final int LARGER_THAN_ANY_BUFFER = 32 * 1024 * 1024;

    /** Its connection is accepted by the system, and nobody ever reads what comes. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void oneThatHangsIsNotWaitedForWhateverTheFileIs() throws IOException {
        try (ServerSocket hanging = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            var scanner = new ClamdScanner("127.0.0.1", hanging.getLocalPort(), Duration.ofSeconds(1));

            assertThatThrownBy(() -> scanner.scan(new byte[LARGER_THAN_ANY_BUFFER]))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> scanner.scan(new byte[] {1})).isInstanceOf(IOException.class);
        }
    }
}
