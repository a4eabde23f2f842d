package org.famen.portal.protection;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Gives each connection its {@link RequestDeadline}. */
@Singleton
class RequestDeadlines implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private final ConnectionSettings settings;

    RequestDeadlines(ConnectionSettings settings) {
        this.settings = settings;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new ForConnection(null));
        return event.getBean();
    }

    private final class ForConnection implements NettyServerCustomizer {
        private final @Nullable Channel connection;

        private ForConnection(@Nullable Channel connection) {
            this.connection = connection;
        }

        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return role == ChannelRole.CONNECTION ? new ForConnection(channel) : this;
        }

        @Override
        public void onInitialPipelineBuilt() {
            if (connection != null) {
                RequestDeadline deadline = new RequestDeadline(settings.requestWithin());
                connection
                        .pipeline()
                        .addFirst("request-deadline", deadline)
                        .addAfter(
                                ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC, "request-whole", deadline.whole());
            }
        }
    }
}
