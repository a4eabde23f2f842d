package org.famen.portal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Stands before a server and passes everything on, until it is shut: then it is as if the server were not there. */
public final class TcpGate implements AutoCloseable {
    private final int target;
    private final int port;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket door;

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
                Socket visitor = opened.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                connections.add(visitor);
                connections.add(server);
                Thread.ofVirtual().start(() -> pass(visitor, server));
                Thread.ofVirtual().start(() -> pass(server, visitor));
            } catch (IOException shut) {
                return;
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to;
                InputStream bytes = from.getInputStream()) {
            bytes.transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // Both ends are closed by now, which is all that is left to do.
        }
    }
}
