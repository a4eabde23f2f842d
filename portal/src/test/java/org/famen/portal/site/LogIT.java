package org.famen.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a request leaves in the log. */
class LogIT {
    private static final String ID = "night-shift-0815";

    @Test
    void aLineHasTheIdOfItsRequestAndNotItsWords() {
        Logger errors = (Logger) LoggerFactory.getLogger(Errors.class);
        Level usual = errors.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        // Elasticsearch is away, so that there is something to log.
        try (PortalUnderTest portal = PortalUnderTest.startOn(TestPostgres.createDatabase(), Map.of())) {
            // After the start, at which Micronaut sets logging up anew; tests are quieter than production.
            errors.addAppender(log);
            errors.setLevel(Level.WARN);
            assertThat(portal.get("/search?q=我的邻居", Map.of("X-Request-Id", ID)).status())
                    .isEqualTo(503);
        } finally {
            errors.detachAppender(log);
            errors.setLevel(usual);
        }
        assertThat(List.copyOf(log.list))
                .anyMatch(line -> ID.equals(line.getMDCPropertyMap().get("request")))
                .noneMatch(line -> line.getFormattedMessage().contains("邻居"));
    }
}
