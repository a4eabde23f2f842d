package org.famen.portal.database.keys;

import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.order.Ordered;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.famen.portal.database.Database;
import org.famen.portal.database.DatabaseReady;
import org.famen.portal.operations.Secrets;

/** A portal that lacks a key by which something is sealed does not start: it would lock its people out one by one. */
@Singleton
class NamedKeys implements Ordered {
    private final Database database;
    private final JdbcOperations operations;
    private final Secrets secrets;

    NamedKeys(Database database, JdbcOperations operations, Secrets secrets) {
        this.database = database;
        this.operations = operations;
        this.secrets = secrets;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** @throws ConfigurationException when one is missing */
    @EventListener
    void check(DatabaseReady ready) {
        List<String> missing = database.transact(() -> SealedColumn.ALL.stream()
                .flatMap(column -> missing(column).stream())
                .toList());
        if (!missing.isEmpty()) {
            throw new ConfigurationException("famen.secrets lacks data keys: " + String.join(", ", missing));
        }
    }

    private List<String> missing(SealedColumn column) {
        return operations.prepareStatement(column.counts(), statement -> {
            List<String> missing = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (secrets.dataKey(rows.getString(1)).isEmpty()) {
                        missing.add("%s (%d rows of %s)".formatted(rows.getString(1), rows.getInt(2), column.name()));
                    }
                }
            }
            return missing;
        });
    }
}
