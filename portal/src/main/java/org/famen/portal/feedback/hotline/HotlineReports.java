package org.famen.portal.feedback.hotline;

import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.database.Database;
import org.famen.portal.database.DatabaseUnavailableException;
import org.famen.portal.notify.SignedPost;
import org.famen.portal.operations.Blocking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the hotline what became of its tickets, each change once: under its row's lock, so that of several portals one does it.
 * Should that one die between telling and noting it, the hotline gets the same event twice. What is not taken is tried again
 * after ten seconds, twenty, forty … an hour at most, until it is.
 */
@Singleton
class HotlineReports {
    private static final Logger LOG = LoggerFactory.getLogger(HotlineReports.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 9;

    private final HotlineSettings settings;
    private final HotlinePosts posts;
    private final Database database;
    private final TicketStore store;
    private final Tickets tickets;
    private final BackgroundJobs jobs;
    private final JsonMapper json;
    private final Clock clock;

    HotlineReports(
            HotlineSettings settings,
            HotlinePosts posts,
            Database database,
            TicketStore store,
            Tickets tickets,
            BackgroundJobs jobs,
            JsonMapper json,
            Clock clock) {
        this.settings = settings;
        this.posts = posts;
        this.database = database;
        this.store = store;
        this.tickets = tickets;
        this.jobs = jobs;
        this.json = json;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "5s")
    @Blocking
    void run() {
        if (settings.findWebhook().isPresent()) {
            jobs.run("Telling the hotline", this::tellAllDue);
        }
    }

    /** @return how many were tried */
    int tellAllDue() {
        Optional<URI> webhook = settings.findWebhook();
        Optional<SignedPost> post = posts.find();
        int tried = 0;
        if (webhook.isPresent() && post.isPresent()) {
            while (database.transactAs("system", () -> tellNext(post.get(), webhook.get()))) {
                tried++;
            }
        }
        return tried;
    }

    private boolean tellNext(SignedPost post, URI webhook) {
        List<TicketStore.Stored> next = store.nextDue(clock.instant());
        next.forEach(ticket -> tell(post, webhook, ticket));
        return !next.isEmpty();
    }

    private void tell(SignedPost post, URI webhook, TicketStore.Stored ticket) {
        Instant now = clock.instant();
        try {
            TicketReport report = tickets.report(ticket);
            post.send(webhook, json.writeValueAsString(report), now);
            store.told(ticket.ticket(), report.version(), now);
        } catch (DatabaseUnavailableException away) {
            throw away;
        } catch (IOException | RuntimeException refused) {
            // Whatever is wrong with it, one ticket must not stand in the way of all others.
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(ticket.attempts(), DOUBLINGS));
            store.failed(ticket.ticket(), now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
            LOG.warn(
                    "The hotline did not take {} ({})",
                    ticket.ticket(),
                    refused.getClass().getSimpleName());
        }
    }
}
