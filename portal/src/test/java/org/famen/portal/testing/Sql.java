package org.famen.portal.testing;

import io.micronaut.jdbc.DataSourceResolver;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements that a test sends straight to PostgreSQL; what fails is an {@link IllegalStateException} with PostgreSQL's words. */
public final class Sql {
    private final Connections connections;

    private Sql(Connections connections) {
        this.connections = connections;
    }

    /** On connections of a portal's pool, as it logs in. */
    public static Sql of(PortalUnderTest portal) {
        DataSource pool = portal.bean(DataSourceResolver.class).resolve(portal.bean(DataSource.class));
        return new Sql(pool::getConnection);
    }

    /** On connections of its own. */
    public static Sql of(String url, String user, String password) {
        return new Sql(() -> DriverManager.getConnection(url, user, password));
    }

    /** As who may do everything in a database of the tests' server. */
    public static Sql owner(String url) {
        return of(url, TestPostgres.server().user(), TestPostgres.server().password());
    }

    public void run(String sql, @Nullable Object... arguments) {
        with(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, arguments)) {
                return statement.execute();
            }
        });
    }

    /** The first column of all rows: texts, numbers, truths or ids. */
    public <T> List<T> list(Class<T> type, String sql, @Nullable Object... arguments) {
        return with(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, arguments);
                    ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(type.cast(value(rows, type)));
                }
                return found;
            }
        });
    }

    /** Of the one row that there is. */
    public <T> T one(Class<T> type, String sql, @Nullable Object... arguments) {
        List<T> found = list(type, sql, arguments);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " rows: " + sql);
        }
        return found.getFirst();
    }

    /** All that is in a database, row by row as text. */
    public List<String> everyRow() {
        return list(String.class, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                .stream()
                .flatMap(table -> list(String.class, "SELECT CAST(t AS text) FROM " + table + " t").stream())
                .toList();
    }

    /** On one connection, as JDBC has it. */
    public <T> T with(Work<T> work) {
        try (Connection connection = connections.open()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int number = 0; number < arguments.length; number++) {
            Object argument = arguments[number];
            statement.setObject(
                    number + 1, argument instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : argument);
        }
        return statement;
    }

    private static @Nullable Object value(ResultSet rows, Class<?> type) throws SQLException {
        if (type == String.class) {
            return rows.getString(1);
        }
        if (type == Integer.class) {
            int number = rows.getInt(1);
            return rows.wasNull() ? null : number;
        }
        if (type == Long.class) {
            long number = rows.getLong(1);
            return rows.wasNull() ? null : number;
        }
        return rows.getObject(1, type);
    }

    private interface Connections {
        Connection open() throws SQLException;
    }

    /** What is done on a connection. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
