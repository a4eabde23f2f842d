package org.famen.portal.protection;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Answers that nobody has read yet. Each stays in memory until its client has taken it, so that who asks for many large ones and
 * reads a byte now and then could fill it (CWE-400). When all of them together are more than may wait, a connection ends of
 * whoever lets the most wait, the one that waits longest; who reads is not touched.
 */
final class UnreadAnswers {
    private final long most;
    private final BiFunction<ChannelHandlerContext, HttpRequest, String> address;
    private final Set<Connection> waiting = new LinkedHashSet<>();
    private long bytes;

    /**
     * @param most bytes of all connections together
     * @param address of who asks
     */
    UnreadAnswers(long most, BiFunction<ChannelHandlerContext, HttpRequest, String> address) {
        this.most = most;
        this.address = address;
    }

    /** For one connection, before the codec, where an answer is bytes. */
    Connection newConnection() {
        return new Connection();
    }

    private void add(Connection connection, long written) {
        Optional<Connection> ended;
        synchronized (this) {
            connection.unread += written;
            bytes += written;
            waiting.add(connection);
            ended = bytes > most ? longestOfMost() : Optional.empty();
            ended.ifPresent(this::forget);
        }
        ended.ifPresent(Connection::end);
    }

    private synchronized void remove(Connection connection, long read) {
        if (waiting.contains(connection)) {
            connection.unread -= read;
            bytes -= read;
            // Who takes something waits from now on.
            waiting.remove(connection);
            if (connection.unread > 0) {
                waiting.add(connection);
            }
        }
    }

    private Optional<Connection> longestOfMost() {
        return waiting.stream()
                .collect(groupingBy(connection -> connection.who, summingLong(connection -> connection.unread)))
                .entrySet()
                .stream()
                .max(comparingLong(Map.Entry::getValue))
                .flatMap(who -> waiting.stream()
                        .filter(connection -> connection.who.equals(who.getKey()))
                        .findFirst());
    }

    private void forget(Connection connection) {
        waiting.remove(connection);
        bytes -= connection.unread;
        connection.unread = 0;
    }

    /** What one connection has not read. */
    final class Connection extends ChannelDuplexHandler {
        private long unread;
        private volatile String who = "";
        private @Nullable ChannelHandlerContext context;

        /** Behind the codec, where it is known who asks. */
        ChannelHandler asks() {
            return new ChannelInboundHandlerAdapter() {
                @Override
                public void channelRead(ChannelHandlerContext context, Object message) {
                    if (message instanceof HttpRequest request) {
                        who = address.apply(context, request);
                    }
                    context.fireChannelRead(message);
                }
            };
        }

        @Override
        public void handlerAdded(ChannelHandlerContext added) {
            this.context = added;
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            int written = message instanceof ByteBuf buffer ? buffer.readableBytes() : 0;
            if (written == 0) {
                context.write(message, promise);
                return;
            }
            add(this, written);
            context.write(message, promise.unvoid()).addListener(done -> remove(this, written));
        }

        private void end() {
            if (context != null) {
                context.close();
            }
        }
    }
}
