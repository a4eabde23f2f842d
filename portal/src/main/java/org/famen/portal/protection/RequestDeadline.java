package org.famen.portal.protection;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a connection whose request is not whole in time. A client that sends a byte now and then, in its headers or in its body,
 * is never idle and would hold the connection for good (CWE-400). It stands before the codec, where the first byte is seen;
 * {@link #whole()} stands behind it, where the last one is known.
 */
final class RequestDeadline extends ChannelDuplexHandler {
    private static final byte[] TOO_SLOW =
            "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n".getBytes(US_ASCII);

    private final Duration patience;
    private @Nullable Future<?> end;
    private boolean answered;

    RequestDeadline(Duration patience) {
        this.patience = patience;
    }

    ChannelHandler whole() {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                if (message instanceof LastHttpContent) {
                    lift();
                }
                context.fireChannelRead(message);
            }
        };
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (end == null) {
            answered = false;
            end = context.executor().schedule(() -> giveUp(context), patience.toMillis(), TimeUnit.MILLISECONDS);
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        answered = true;
        context.write(message, promise);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        lift();
        context.fireChannelInactive();
    }

    private void lift() {
        if (end != null) {
            end.cancel(false);
            end = null;
        }
    }

    /** Says so, unless an answer was begun, which would be garbled. */
    private void giveUp(ChannelHandlerContext context) {
        if (answered) {
            context.close();
        } else {
            context.writeAndFlush(Unpooled.wrappedBuffer(TOO_SLOW)).addListener(ChannelFutureListener.CLOSE);
        }
    }
}
