package org.famen.portal.application.attachment;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ClamAV's daemon over TCP. The command {@code zINSTREAM} is followed by chunks, each a length of four bytes and its bytes, and by
 * a length of zero; the answer ends with a zero byte (clamd(8)).
 *
 * @param timeout for the connection, and for sending a file and hearing of it together
 */
record ClamdScanner(String host, int port, Duration timeout) implements Scanner {
    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
    private static final int CHUNK = 64 * 1024;
    private static final int MAX_ANSWER = 4 * 1024;

    ClamdScanner {
        requireNonNull(host, "host is null");
        requireNonNull(timeout, "timeout is null");
    }

    @Override
    public Finding scan(byte[] file) throws IOException {
        int millis = Math.toIntExact(timeout.toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), millis);
            // One that hangs takes nothing in and says nothing. What is written waits for ever, so the end is put to
            // the socket.
            CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> close(socket));
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < file.length; at += CHUNK) {
                int length = Math.min(CHUNK, file.length - at);
                out.writeInt(length);
                out.write(file, at, length);
            }
            out.writeInt(0);
            out.flush();
            return finding(new String(socket.getInputStream().readNBytes(MAX_ANSWER), StandardCharsets.UTF_8));
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // Whoever waits for it is told by what they do with it.
            LOG.debug("The connection to clamd could not be closed: {}", closed.getMessage());
        }
    }

    private static Finding finding(String answer) throws IOException {
        String said = answer.replace("\0", "").strip();
        if (said.endsWith(" OK")) {
            return Finding.CLEAN;
        }
        if (said.endsWith(" FOUND")) {
            return Finding.HARMFUL;
        }
        throw new IOException("clamd did not say whether the file is clean");
    }
}
