package org.famen.portal.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * Tells PostgreSQL's driver what a city must not change. Not in application.yml, which turns the driver's names into small
 * letters with hyphens, so that it does not know them.
 */
@Singleton
class PostgresDriver implements BeanCreatedEventListener<DatasourceConfiguration> {
    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration pool = event.getBean();
        // Rows stay out of the messages of failed statements.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        // PostgreSQL gives up a statement, and locks of a portal that froze in the middle. No page needs a second, and
        // what takes long (a change of the schema, a dump) comes by connections of its own.
        pool.addDataSourceProperty("options", "-c statement_timeout=15s -c idle_in_transaction_session_timeout=30s");
        // Seconds without a byte, after which a server that can't say even that counts as away.
        pool.addDataSourceProperty("socketTimeout", "20");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }
}
