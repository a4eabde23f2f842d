package org.famen.portal.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.instrumentation.OpenTelemetryForElasticsearch;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.inject.Singleton;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.famen.content.index.DocumentJson;

/** Makes the one client that all searches share. */
@Factory
final class ElasticsearchFactory {
    private static final int CONNECTIONS = 64;

    /** What people search for is their own business. */
    private static final boolean RECORD_SEARCHES = false;

    @Singleton
    @Bean(preDestroy = "close")
    Rest5ClientTransport transport(ElasticsearchSettings settings, OpenTelemetry traces) {
        Rest5ClientBuilder lowLevel = Rest5Client.builder(settings.url())
                .setRequestConfigCallback(config -> requests(config, settings))
                .setConnectionConfigCallback(config -> connections(config, settings))
                .setConnectionManagerCallback(
                        manager -> manager.setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS));
        ElasticsearchAccess.apply(settings, lowLevel);
        return new Rest5ClientTransport(
                lowLevel.build(),
                new JacksonJsonpMapper(DocumentJson.mapper()),
                null,
                new OpenTelemetryForElasticsearch(traces, RECORD_SEARCHES));
    }

    private static void requests(RequestConfig.Builder config, ElasticsearchSettings settings) {
        config.setResponseTimeout(Timeout.of(settings.answerTimeout()))
                .setConnectionRequestTimeout(Timeout.of(settings.answerTimeout()))
                // Between neighbours packing costs more than it spares: a sixteenth of what a question takes
                // (docs/performance.md).
                .setContentCompressionEnabled(false);
    }

    private static void connections(ConnectionConfig.Builder config, ElasticsearchSettings settings) {
        config.setConnectTimeout(Timeout.of(settings.connectTimeout()));
    }

    @Singleton
    ElasticsearchClient client(Rest5ClientTransport transport) {
        return new ElasticsearchClient(transport);
    }
}
