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
import java.util.regex.Pattern;

/**
 * Encodes what a program sends in an address as it is: {@code /api/cite?q=民法典577}, {@code /search?q=100%}. Without this such a
 * request is refused before anybody has read what it accepts, so that a program would get a page, and before any limit has
 * counted it, so that pages could be asked for without end.
 */
@Singleton
class PlainTargets implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    /** What no address may hold as it is (RFC 3986, section 2), and percent signs that begin nothing. */
    private static final Pattern UNENCODED = Pattern.compile("[^!-~]|[\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");

    /** A path, or an address as a proxy is asked for it; two slashes would begin a host, and all else is read as a path. */
    private static final Pattern ADDRESS = Pattern.compile("/|https?://[^/?#:@]");

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
        String encoded = UNENCODED
                .matcher(target)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "%%%02X", found.group().charAt(0) & 0xff));
        if (encoded.startsWith("//")) {
            return "/%2F" + encoded.substring(2);
        }
        return ADDRESS.matcher(encoded).lookingAt() ? encoded : "/" + encoded;
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
