package org.famen.portal.protection;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.ChannelPipeline;
import jakarta.inject.Singleton;

/** Gives each connection its {@link RequestDeadline}. */
@Singleton
class RequestDeadlines implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private final ConnectionSettings settings;

    RequestDeadlines(ConnectionSettings settings) {
        this.settings = settings;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        return EachConnection.register(event, this::add);
    }

    private void add(ChannelPipeline pipeline) {
        var deadline = new RequestDeadline(settings.requestWithin());
        pipeline.addFirst("request-deadline", deadline)
                .addAfter(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC, "request-whole", deadline.whole());
    }
}
