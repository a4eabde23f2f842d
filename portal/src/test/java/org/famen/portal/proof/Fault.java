package org.famen.portal.proof;

import java.time.Duration;

/** What may happen to a city, and how it is made good. */
enum Fault {
    NODE_KILLED("a node of Elasticsearch is killed") {
        @Override
        void strike(TrialCity city) {
            city.killNode();
        }

        @Override
        void mend(TrialCity city) {
            city.restartNode();
        }
    },
    MASTER_KILLED("the master of Elasticsearch is killed") {
        @Override
        void strike(TrialCity city) {
            city.killMaster();
        }

        @Override
        void mend(TrialCity city) {
            city.restartNode();
        }
    },
    PORTAL_KILLED("one of two portals is killed") {
        @Override
        void strike(TrialCity city) {
            city.killPortal();
        }

        @Override
        void mend(TrialCity city) throws Exception {
            city.startPortal();
        }
    },
    POSTGRES_KILLED("PostgreSQL is killed") {
        @Override
        void strike(TrialCity city) {
            city.killPostgres();
        }

        @Override
        void mend(TrialCity city) {
            city.startPostgres();
        }
    },
    DISK_FULL("the disk of PostgreSQL is full") {
        @Override
        boolean isPossible(TrialCity city) {
            return city.hasSmallDisk();
        }

        @Override
        void strike(TrialCity city) {
            city.fillDisk();
        }

        @Override
        void mend(TrialCity city) {
            city.freeDisk();
        }
    },
    STORES_SLOW("each answer of the stores takes 50 ms longer") {
        @Override
        void strike(TrialCity city) {
            city.delay(Duration.ofMillis(50));
        }

        @Override
        void mend(TrialCity city) {
            city.delay(Duration.ZERO);
        }
    },
    STORES_STUCK("the stores take a minute for each answer") {
        @Override
        void strike(TrialCity city) {
            city.delay(Duration.ofMinutes(1));
        }

        @Override
        void mend(TrialCity city) {
            city.delay(Duration.ZERO);
        }
    };

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    /** Whether this machine lets it happen. */
    boolean isPossible(TrialCity city) {
        return true;
    }

    abstract void strike(TrialCity city) throws Exception;

    /** Returns when everything is there again. */
    abstract void mend(TrialCity city) throws Exception;

    @Override
    public String toString() {
        return words;
    }
}
