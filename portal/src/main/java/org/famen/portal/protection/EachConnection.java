package org.famen.portal.protection;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts handlers into the pipeline of each connection, when the framework has put in its own. */
final class EachConnection implements NettyServerCustomizer {
    private final Consumer<ChannelPipeline> handlers;
    private final @Nullable Channel connection;

    private EachConnection(Consumer<ChannelPipeline> handlers, @Nullable Channel connection) {
        this.handlers = handlers;
        this.connection = connection;
    }

    /** @param handlers adds them; called once a connection */
    static NettyServerCustomizer.Registry register(
            BeanCreatedEvent<NettyServerCustomizer.Registry> event, Consumer<ChannelPipeline> handlers) {
        event.getBean().register(new EachConnection(handlers, null));
        return event.getBean();
    }

    @Override
    public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
        return role == ChannelRole.CONNECTION ? new EachConnection(handlers, channel) : this;
    }

    @Override
    public void onInitialPipelineBuilt() {
        if (connection != null) {
            handlers.accept(connection.pipeline());
        }
    }
}
