package org.famen.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.famen.portal.testing.PortalUnderTest;

/** A portal that has just started finds the meanings of its pages in the background. */
public final class Meanings {
    private static final String ANSWERED = "/api/search?q=老板拖了三个月工资还要等吗";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Meanings() {}

    /** Waits until a page is found that answers. */
    public static void await(PortalUnderTest portal) throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (portal.get(ANSWERED).json().get("answers").isEmpty()) {
            assertThat(Instant.now()).as("meanings of pages").isBefore(until);
            Thread.sleep(100);
        }
    }
}
