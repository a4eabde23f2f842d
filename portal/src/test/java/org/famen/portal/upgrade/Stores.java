package org.famen.portal.upgrade;

import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import org.famen.local.ElasticsearchOptions;
import org.famen.local.LocalElasticsearch;
import org.famen.local.LocalPostgres;
import org.famen.local.PostgresOptions;
import org.famen.portal.testing.TestSms;

/** One real Elasticsearch and one real PostgreSQL. */
final class Stores implements AutoCloseable {
    private static final int HEAP_MEGABYTES = 512;

    private final LocalElasticsearch elasticsearch;
    private final LocalPostgres postgres;
    private final TrialDatabase database;

    Stores() throws SQLException {
        elasticsearch = LocalElasticsearch.start(ElasticsearchOptions.defaults().withHeapMegabytes(HEAP_MEGABYTES));
        postgres = LocalPostgres.start(PostgresOptions.defaults());
        database = TrialDatabase.on(postgres);
    }

    TrialDatabase database() {
        return database;
    }

    /** Environment of a portal. */
    Map<String, String> portal(TestSms sms) {
        return database.portal(elasticsearch().toString(), sms);
    }

    /** Environment of the indexer. */
    Map<String, String> indexer() {
        return Map.of("ELASTICSEARCH_URL", elasticsearch().toString());
    }

    URI elasticsearch() {
        return elasticsearch.address();
    }

    @Override
    public void close() {
        elasticsearch.close();
        postgres.close();
    }
}
