package org.famen.local.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must hold before anything is started; each failure is one line that says what to do. */
final class Checks {
    /** Index and databases of one city's laws take well under 1 GB; the rest is for merging segments and for logs. */
    private static final long MIN_FREE_BYTES = 2L << 30;

    private Checks() {}

    static void diskHasRoom(Path data) {
        try {
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < MIN_FREE_BYTES) {
                throw new LaunchException(
                        "Only %.1f GB are free on the disk of %s; Famen needs 2 GB. Make room, or give another folder with --data."
                                .formatted((double) free / (1L << 30), data));
            }
        } catch (IOException e) {
            throw new LaunchException("The free space of " + data + " can't be read: " + e.getMessage(), e);
        }
    }

    static void portIsFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As servers do: a port whose last connections are still fading away counts as free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new LaunchException(
                    "Port " + port + " is in use or not allowed; give another one with --port. (" + e.getMessage()
                            + ")",
                    e);
        }
    }
}
