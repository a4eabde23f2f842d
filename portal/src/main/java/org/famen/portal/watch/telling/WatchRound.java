package org.famen.portal.watch.telling;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.elastic.SearchUnavailableException;
import org.famen.portal.operations.Blocking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every half minute: has a load, or a new day, changed what somebody follows? Every portal asks, one tells. */
@Singleton
class WatchRound {
    private static final Logger LOG = LoggerFactory.getLogger(WatchRound.class);

    private final Teller teller;
    private final NewsLetters letters;
    private final BackgroundJobs jobs;

    WatchRound(Teller teller, NewsLetters letters, BackgroundJobs jobs) {
        this.teller = teller;
        this.letters = letters;
        this.jobs = jobs;
    }

    @Scheduled(initialDelay = "20s", fixedDelay = "30s")
    @Blocking
    void run() {
        jobs.run("Telling who follows laws", this::goRound);
    }

    void goRound() {
        try {
            teller.tellAll();
        } catch (SearchUnavailableException away) {
            LOG.warn("Telling who follows laws waits: {}", away.getMessage());
        }
        letters.writeAllDue();
    }
}
