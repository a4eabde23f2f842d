package org.famen.local.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port for a server that is told where to answer, so that others know it before it does. */
final class FreePort {
    private FreePort() {}

    /** On loopback; free until somebody else takes it. */
    static int find() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchException("No port is free: " + e.getMessage(), e);
        }
    }
}
