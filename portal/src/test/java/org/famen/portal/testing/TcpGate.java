package org.famen.portal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands before a server and passes everything on, until it is shut: then it is as if the server were not there. Answers can
 * be kept back for a while, or cut off in the middle.
 */
public final class TcpGate implements AutoCloseable {
    private final int target;
    private final int port;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket door;
    private volatile Duration delay = Duration.ZERO;
    private volatile int longestAnswer = Integer.MAX_VALUE;

    /** @param target port of the server on loopback */
    public TcpGate(int target) throws IOException {
        this.target = target;
        this.door = listen(0);
        this.port = door.getLocalPort();
    }

    public int port() {
        return port;
    }

    /** Nobody listens any more, and whoever was connected is cut off. */
    public void shut() throws IOException {
        if (door != null) {
            door.close();
            door = null;
        }
        for (Socket connection : connections) {
            connection.close();
        }
        connections.clear();
    }

    public void open() throws IOException {
        door = listen(port);
    }

    /** Every piece of an answer is kept back so long, those that are on their way too; zero ends it at once. */
    public void delay(Duration each) {
        delay = each;
    }

    /** Connections are cut when so many bytes have come back on them. */
    public void cutAfter(int bytes) {
        longestAnswer = bytes;
    }

    @Override
    public void close() throws IOException {
        shut();
    }

    private ServerSocket listen(int at) throws IOException {
        var opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
        Thread.ofVirtual().start(() -> accept(opened));
        return opened;
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                admit(opened.accept());
            } catch (IOException shut) {
                return;
            }
        }
    }

    private void admit(Socket visitor) throws IOException {
        Socket server;
        try {
            server = new Socket(InetAddress.getLoopbackAddress(), target);
        } catch (ConnectException away) {
            visitor.close();
            return;
        }
        connections.add(visitor);
        connections.add(server);
        Thread.ofVirtual().start(() -> ask(visitor, server));
        Thread.ofVirtual().start(() -> answer(server, visitor));
    }

    private static void ask(Socket from, Socket to) {
        try (from;
                to;
                InputStream bytes = from.getInputStream()) {
            bytes.transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // Both ends are closed by now, which is all that is left to do.
        }
    }

    private void answer(Socket from, Socket to) {
        byte[] piece = new byte[8192];
        try (from;
                to;
                InputStream bytes = from.getInputStream()) {
            int passed = 0;
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                keepBack();
                int allowed = Math.min(read, longestAnswer - passed);
                to.getOutputStream().write(piece, 0, Math.max(0, allowed));
                if (allowed < read) {
                    return;
                }
                passed += read;
            }
        } catch (IOException cut) {
            // As above.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepBack() throws InterruptedException {
        long since = System.nanoTime();
        while (System.nanoTime() - since < delay.toNanos()) {
            Thread.sleep(5);
        }
    }
}
