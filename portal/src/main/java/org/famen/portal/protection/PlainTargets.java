package org.famen.portal.protection;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Encodes what a program sends in an address as it is: {@code /api/cite?q=民法典577}. Without this such a request is refused
 * before anybody has read what it accepts, so that a program would get a page.
 */
@Singleton
class PlainTargets implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private static final int LAST_PLAIN = 0x7e;
    private static final Encoder ENCODER = new Encoder();

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        return EachConnection.register(
                event,
                pipeline -> pipeline.addAfter(
                        ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC, "plain-target", ENCODER));
    }

    /** @param target in which each character is a byte, as Netty reads it */
    static String encoded(String target) {
        if (target.chars().allMatch(c -> c <= LAST_PLAIN)) {
            return target;
        }
        var encoded = new StringBuilder();
        target.chars().forEach(c -> {
            if (c <= LAST_PLAIN) {
                encoded.append((char) c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", c & 0xff));
            }
        });
        return encoded.toString();
    }

    @Sharable
    private static final class Encoder extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest request) {
                request.setUri(encoded(request.uri()));
            }
            context.fireChannelRead(message);
        }
    }
}
