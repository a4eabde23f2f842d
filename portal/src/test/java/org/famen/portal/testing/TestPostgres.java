package org.famen.portal.testing;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.famen.local.LocalPostgres;
import org.famen.local.PostgresOptions;

/** One real PostgreSQL for all tests of this JVM. */
public final class TestPostgres {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestPostgres() {}

    /** The address of an empty database of its own. */
    public static String createDatabase() {
        try {
            return server().createDatabase("test_" + COUNT.incrementAndGet());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static LocalPostgres server() {
        return Running.SERVER;
    }

    private static final class Running {
        private static final LocalPostgres SERVER = start();

        private static LocalPostgres start() {
            LocalPostgres server = LocalPostgres.start(PostgresOptions.defaults());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close-postgresql"));
            return server;
        }
    }
}
