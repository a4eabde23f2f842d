package org.famen.portal.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;

/** A request that no polite client would send: its target goes out as it is. */
public final class RawRequest {
    private static final int PATIENCE_MILLIS = 20_000;

    private RawRequest() {}

    /** @param head status line and headers, as sent */
    public record Answer(String head, String body) {
        public int status() {
            return Integer.parseInt(head.split(" ", 3)[1]);
        }

        /** Empty when there is none. */
        public String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /** @param target path and query in bytes of ISO 8859-1 */
    public static Answer get(URI portal, String target) throws IOException {
        return send(portal, "GET", target, List.of("Host: " + portal.getAuthority(), "Accept: text/html"), "");
    }

    /**
     * Whatever is asked for; the connection ends with the answer.
     *
     * @param headers whole lines, Host too; the length of the body comes by itself
     * @param body in bytes of ISO 8859-1
     */
    public static Answer send(URI portal, String method, String target, List<String> headers, String body)
            throws IOException {
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
            headers.forEach(line -> request.append(line).append("\r\n"));
            if (!body.isEmpty()) {
                request.append("Content-Length: ").append(body.length()).append("\r\n");
            }
            request.append("Connection: close\r\n\r\n").append(body);
            socket.getOutputStream().write(request.toString().getBytes(ISO_8859_1));
            return read(socket);
        }
    }

    /** The whole answer that comes on a connection, until its end. */
    public static Answer read(Socket socket) throws IOException {
        String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no answer: " + answer);
        }
        return new Answer(answer.substring(0, end), answer.substring(end + 4));
    }
}
