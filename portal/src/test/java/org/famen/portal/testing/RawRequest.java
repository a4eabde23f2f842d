package org.famen.portal.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/** A request that no polite client would send: its target goes out as it is. */
public final class RawRequest {
    private static final int PATIENCE_MILLIS = 20_000;

    private RawRequest() {}

    /** @param head status line and headers, as sent */
    public record Answer(String head, String body) {
        public int status() {
            return Integer.parseInt(head.split(" ", 3)[1]);
        }
    }

    /** @param target path and query in bytes of ISO 8859-1 */
    public static Answer get(URI portal, String target) throws IOException {
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = "GET " + target + " HTTP/1.1\r\nHost: " + portal.getAuthority()
                    + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            int end = answer.indexOf("\r\n\r\n");
            if (end < 0) {
                throw new IOException("no answer to " + target + ": " + answer);
            }
            return new Answer(answer.substring(0, end), answer.substring(end + 4));
        }
    }
}
