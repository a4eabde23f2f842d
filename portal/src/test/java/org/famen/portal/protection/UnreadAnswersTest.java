package org.famen.portal.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many ask for large answers and do not read them; one reads slowly. */
@Timeout(60)
class UnreadAnswersTest {
    private static final int ANSWER = 16 << 20;
    private static final int MOST = 5 * ANSWER;
    private static final int ATTACKERS = 12;

    private final MultiThreadIoEventLoopGroup group = new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());
    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        group.shutdownGracefully();
    }

    @Test
    void whoLetsTheMostWaitIsEndedAndWhoReadsIsNot() throws Exception {
        InetSocketAddress server = serve();
        Socket honest = ask(server, "honest");
        for (int i = 0; i < ATTACKERS; i++) {
            ask(server, "attacker");
        }

        assertThat(read(honest)).isGreaterThan(ANSWER);
        long whole = 0;
        for (Socket attacker : sockets.subList(1, sockets.size())) {
            whole += read(attacker) > ANSWER ? 1 : 0;
        }
        assertThat(whole).isBetween(1L, (long) MOST / ANSWER);
    }

    private InetSocketAddress serve() throws InterruptedException {
        var answers = new UnreadAnswers(MOST, (context, request) -> request.uri());
        return (InetSocketAddress) new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        UnreadAnswers.Connection connection = answers.newConnection();
                        channel.pipeline()
                                .addLast(connection, new HttpServerCodec(), connection.asks(), new LargeAnswer());
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), 0)
                .sync()
                .channel()
                .localAddress();
    }

    private static final class LargeAnswer extends SimpleChannelInboundHandler<HttpRequest> {
        @Override
        protected void channelRead0(ChannelHandlerContext context, HttpRequest request) {
            context.writeAndFlush(new DefaultFullHttpResponse(
                    HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.wrappedBuffer(new byte[ANSWER])));
        }
    }

    /** Until its answer has begun, so that they come in this order. */
    private Socket ask(InetSocketAddress server, String who) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(server);
        socket.setSoTimeout(2_000);
        socket.getOutputStream()
                .write(("GET " + who + " HTTP/1.1\r\nHost: a\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        sockets.add(socket);
        return socket;
    }

    /** @return how much came, until the connection ended or nothing came any more */
    private static long read(Socket socket) {
        long count = 1;
        byte[] some = new byte[1 << 16];
        try {
            InputStream in = socket.getInputStream();
            for (int next = in.read(some); next >= 0; next = in.read(some)) {
                count += next;
            }
        } catch (IOException endedOrSilent) {
            return count;
        }
        return count;
    }
}
