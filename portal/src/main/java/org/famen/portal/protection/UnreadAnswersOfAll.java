package org.famen.portal.protection;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** Watches over what all connections have not read: an eighth of the memory at most. */
@Singleton
class UnreadAnswersOfAll implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private final @Nullable String header;
    private final UnreadAnswers answers;

    UnreadAnswersOfAll(HttpServerConfiguration server) {
        this.header = server.getClientAddressHeader();
        this.answers = new UnreadAnswers(Runtime.getRuntime().maxMemory() / 8, this::block);
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        return EachConnection.register(event, this::add);
    }

    private void add(ChannelPipeline pipeline) {
        UnreadAnswers.Connection connection = answers.newConnection();
        pipeline.addFirst("unread-answers", connection)
                .addAfter(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC, "asks", connection.asks());
    }

    /** As {@link ClientAddress} says it. */
    private String block(ChannelHandlerContext context, HttpRequest request) {
        return AddressBlock.of(
                        header != null
                                ? request.headers().get(header)
                                : context.channel().remoteAddress() instanceof InetSocketAddress remote
                                        ? remote.getHostString()
                                        : null)
                .text();
    }
}
