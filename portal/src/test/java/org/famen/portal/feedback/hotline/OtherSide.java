package org.famen.portal.feedback.hotline;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The other side: a server of HTTP that keeps what is posted to it and answers as it is told. */
final class OtherSide implements AutoCloseable {
    private final HttpServer server;
    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private volatile int answer = 204;

    record Post(String time, String signature, String body) {}

    OtherSide() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            posts.add(new Post(
                    exchange.getRequestHeaders().getFirst("X-Famen-Time"),
                    exchange.getRequestHeaders().getFirst("X-Famen-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/reports";
    }

    void answers(int status) {
        answer = status;
    }

    List<Post> posts() {
        return posts;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
