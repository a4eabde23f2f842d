package org.famen.portal.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a request leaves in the log. */
class LogIT {
    private static final ObjectMapper JSON = new ObjectMapper();
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

    /** A line that somebody forges would be believed at night (CWE-117). */
    @Test
    void nobodyWritesALineOfTheLog() {
        JsonEncoder json = new JsonEncoder();
        List<String> lines = new CopyOnWriteArrayList<>();
        Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level usual = all.getLevel();
        AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                lines.add(new String(json.encode(event), StandardCharsets.UTF_8));
            }
        };
        try (PortalUnderTest portal = PortalUnderTest.startOn(TestPostgres.createDatabase(), Map.of())) {
            json.setContext(all.getLoggerContext());
            json.start();
            listener.setContext(all.getLoggerContext());
            listener.start();
            all.addAppender(listener);
            all.setLevel(Level.DEBUG);
            for (String path :
                    List.of("/search?q=", "/laws/", "/desk/today?date=", "/none/", "/book/", "/view/x?back=")) {
                portal.get(path + "%0d%0a%7B%22level%22:%22FORGED%22%7D%0a%E2%80%A8");
            }
            portal.get("/none", Map.of("User-Agent", "x\",\"level\":\"FORGED", "X-Request-Id", "a\"b-FORGED"));
        } finally {
            all.detachAppender(listener);
            all.setLevel(usual);
        }
        assertThat(lines).hasSizeGreaterThan(5).allSatisfy(line -> {
            assertThat(line.strip()).doesNotContain("\n", "\r");
            assertThat(JSON.readTree(line).path("level").asText()).isIn("DEBUG", "INFO", "WARN", "ERROR");
        });
    }
}
