package org.famen.portal.watch.delivery;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.elastic.SearchUnavailableException;
import org.famen.portal.operations.Blocking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every half minute: has a load, or a new day, changed what somebody follows? Every portal asks, one tells. */
@Singleton
class WatchJob {
    private static final Logger LOG = LoggerFactory.getLogger(WatchJob.class);

    private final ChangeDetector detector;
    private final ChangeMails mails;
    private final BackgroundJobs jobs;

    WatchJob(ChangeDetector detector, ChangeMails mails, BackgroundJobs jobs) {
        this.detector = detector;
        this.mails = mails;
        this.jobs = jobs;
    }

    @Scheduled(initialDelay = "20s", fixedDelay = "30s")
    @Blocking
    void run() {
        jobs.run("Following by mail", this::goRound);
    }

    void goRound() {
        try {
            detector.detectAll();
        } catch (SearchUnavailableException away) {
            LOG.warn("Following by mail waits: {}", away.getMessage());
        }
        mails.writeAllDue();
    }
}
