package org.famen.portal.database;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the database to this version's schema, and tries again while it is away: a portal that starts before its database
 * must serve search meanwhile. Flyway locks, so several portals may try at once.
 */
@Singleton
public class DatabaseUpgrade {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseUpgrade.class);

    private static final String LOGIN_SECONDS = "10";

    private final Flyway flyway;
    private final ApplicationEventPublisher<DatabaseReady> ready;
    private final ApplicationContext context;
    private final AtomicBoolean done = new AtomicBoolean();

    DatabaseUpgrade(
            SchemaOwner owner,
            @Property(name = "datasources.default.url") String url,
            @Property(name = "datasources.default.username") String username,
            @Property(name = "datasources.default.password") String password,
            ApplicationEventPublisher<DatabaseReady> ready,
            ApplicationContext context) {
        this.ready = ready;
        this.context = context;
        // Connections of its own: a change of a large table may take longer than any statement of a page.
        FluentConfiguration configuration =
                SchemaChange.configuration().connectRetries(0).jdbcProperties(Map.of("loginTimeout", LOGIN_SECONDS));
        if (owner.username() == null || owner.username().isBlank()) {
            configuration.dataSource(url, username, password);
        } else {
            configuration.dataSource(url, owner.username(), owner.password());
        }
        this.flyway = configuration.load();
    }

    /** Whether the schema is that of this version, and everybody who waited for it has been told. */
    public boolean isDone() {
        return done.get();
    }

    @Scheduled(initialDelay = "100ms", fixedDelay = "10s")
    void tryUpgrade() {
        if (done.get()) {
            return;
        }
        try {
            flyway.migrate();
            LOG.info("Database schema is up to date");
            ready.publishEvent(new DatabaseReady());
            done.set(true);
        } catch (ConfigurationException wrong) {
            // Nothing that comes later can mend it: end, and say why.
            LOG.error("{}", wrong.getMessage());
            if (context.findBean(EmbeddedServer.class)
                    .filter(EmbeddedServer::isRunning)
                    .isPresent()) {
                Thread.ofPlatform().name("end").start(context::close);
            }
        } catch (FlywayException | DatabaseUnavailableException away) {
            LOG.warn("Database schema could not be brought up to date, trying again: {}", away.getMessage());
        }
    }
}
