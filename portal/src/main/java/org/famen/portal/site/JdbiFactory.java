package org.famen.portal.site;

import io.micronaut.context.annotation.Factory;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** PostgreSQL, by interfaces whose methods carry their SQL. */
@Factory
final class JdbiFactory {

    /** On the plain data source: transactions are Jdbi's own. */
    @Singleton
    Jdbi jdbi(DataSource database, DataSourceResolver plain) {
        return Jdbi.create(plain.resolve(database))
                .installPlugin(new SqlObjectPlugin())
                .installPlugin(new PostgresPlugin());
    }
}
