package org.famen.portal.application.flood;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.famen.portal.application.ApplicationSettings;
import org.famen.portal.guard.Tries;
import org.famen.portal.protection.Addresses;

/**
 * How many applications and files are taken from one address block. Each application is work of the desk's, with a clock that the
 * law has set, and each file is room in the database, which an erasure does not give back at once.
 */
@Singleton
public class PlaceLimits {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final ApplicationSettings settings;
    private final Tries tries;
    private final Addresses addresses;

    PlaceLimits(ApplicationSettings settings, Tries tries, Addresses addresses) {
        this.settings = settings;
        this.tries = tries;
        this.addresses = addresses;
    }

    /**
     * Counts one more within the transaction in which it is made: what comes to nothing, or was there before the second click, does
     * not count.
     *
     * @throws CrowdedException when that is too many
     */
    public void takeApplication(HttpRequest<?> request) {
        int taken =
                tries.countWithin("application-block", addresses.block(request).text(), DAY);
        if (taken > settings.dailyApplications()) {
            throw new CrowdedException();
        }
    }

    /** Counts one more. */
    public boolean takesFile(HttpRequest<?> request) {
        return tries.count("application-file-block", addresses.block(request).text(), HOUR) <= settings.hourlyFiles();
    }
}
