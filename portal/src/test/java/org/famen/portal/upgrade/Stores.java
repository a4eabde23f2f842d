package org.famen.portal.upgrade;

import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famen.local.ElasticsearchOptions;
import org.famen.local.LocalElasticsearch;
import org.famen.local.LocalPostgres;
import org.famen.local.PostgresOptions;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestSecrets;
import org.famen.portal.testing.TestSms;

/** One real Elasticsearch and one real PostgreSQL, with an owner of the schema and a portal that owns nothing. */
final class Stores implements AutoCloseable {
    private static final int HEAP_MEGABYTES = 512;
    private static final String PASSWORD = "for-rehearsals-alone";

    private final LocalElasticsearch elasticsearch;
    private final LocalPostgres postgres;
    private final String database;

    Stores() throws SQLException {
        elasticsearch = LocalElasticsearch.start(ElasticsearchOptions.defaults().withHeapMegabytes(HEAP_MEGABYTES));
        postgres = LocalPostgres.start(PostgresOptions.defaults());
        database = postgres.createDatabase("rehearsal");
        Sql admin = admin();
        admin.run("CREATE ROLE rehearsal_owner LOGIN CREATEROLE PASSWORD '" + PASSWORD + "'");
        admin.run("CREATE ROLE rehearsal_portal LOGIN PASSWORD '" + PASSWORD + "'");
        admin.run("ALTER DATABASE rehearsal OWNER TO rehearsal_owner");
        admin.run("ALTER SCHEMA public OWNER TO rehearsal_owner");
    }

    /** The owner has made the schema: from now on portals may log in. */
    void letPortalsIn() {
        admin().run("GRANT famen_portal TO rehearsal_portal");
    }

    /** Environment of a portal. */
    Map<String, String> portal(TestSms sms) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "ELASTICSEARCH_URL",
                elasticsearch().toString(),
                "POSTGRES_URL",
                database,
                "POSTGRES_USER",
                "rehearsal_portal",
                "POSTGRES_PASSWORD",
                PASSWORD,
                "RATE_LIMIT_PER_MINUTE",
                "0",
                "GUARD_FREE_TRIES",
                "1000000",
                "GUARD_MOST_TRIES",
                "2000000",
                "FAMEN_DATA_KEYS",
                TestSecrets.DATA_KEY,
                "FAMEN_HASH_KEY",
                TestSecrets.HASH_KEY));
        for (String budget : List.of("GUARD_BLOCK_CODES", "GUARD_HOURLY_CODES", "GUARD_DAILY_CODES")) {
            settings.put(budget, "1000000");
        }
        sms.settings()
                .forEach((name, value) -> settings.put(
                        name.equals("famen.notify.sms-webhook") ? "SMS_WEBHOOK" : "SMS_SECRET", value.toString()));
        return settings;
    }

    /** Environment of the step that changes the schema. */
    Map<String, String> owner() {
        return Map.of(
                "POSTGRES_URL", database,
                "POSTGRES_OWNER_USER", "rehearsal_owner",
                "POSTGRES_OWNER_PASSWORD", PASSWORD);
    }

    /** Environment of the indexer. */
    Map<String, String> indexer() {
        return Map.of("ELASTICSEARCH_URL", elasticsearch().toString());
    }

    URI elasticsearch() {
        return elasticsearch.address();
    }

    private Sql admin() {
        return Sql.of(database, postgres.user(), postgres.password());
    }

    @Override
    public void close() {
        elasticsearch.close();
        postgres.close();
    }
}
