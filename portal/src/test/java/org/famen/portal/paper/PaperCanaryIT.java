package org.famen.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A document is filled in with a name and a phone that are nobody's; then they are looked for wherever they must not be. */
class PaperCanaryIT {
    private static final String NAME = "卡那里鸟";
    private static final String PHONE = "10000606060";
    private static final String STORY = "金丝雀的事";
    private static final Path PAPERS =
            Path.of(System.getProperty("famen.root", "..")).resolve("content/papers");
    private static final PortalUnderTest PORTAL =
            PortalUnderTest.startOn(TestPostgres.createDatabase(), Map.of("famen.papers.folder", PAPERS.toString()));

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void whatIsWrittenStandsInNoLogNoAddressNoCookieAndNoTable() {
        Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = all.getLevel();
        Listener listener = new Listener();
        listener.setContext(all.getLoggerContext());
        listener.start();
        all.addAppender(listener);
        all.setLevel(Level.DEBUG);
        try {
            walk();
        } finally {
            all.setLevel(before);
            all.detachAppender(listener);
        }

        assertThat(listener.lines).isNotEmpty().noneMatch(PaperCanaryIT::tells);
        assertThat(Sql.of(PORTAL).everyRow()).noneMatch(PaperCanaryIT::tells);
        assertThat(PORTAL.get("/prometheus").body()).doesNotContain(NAME, PHONE, STORY);
    }

    private static void walk() {
        PaperWalk walk = new PaperWalk(PORTAL.address(), "complaint");
        Map<String, List<String>> typed = Map.of(
                "kind", List.of("举报：反映违法的事"),
                "name", List.of(NAME),
                "home", List.of(STORY),
                "phone", List.of(PHONE));
        HttpResponse<byte[]> next = walk.press(walk.start(), "next", typed);
        Document page = PaperWalk.page(next);
        String draft = PaperWalk.draft(page);
        assertThat(draft).contains(NAME, PHONE, STORY);
        assertSilent(next);
        // What goes wrong is logged, too.
        assertSilent(walk.press(walk.start(), "next", Map.of("name", List.of(NAME), "phone", List.of(STORY))));
        assertSilent(walk.press(page, "review", Map.of()));
        for (String below : List.of("/docx", "/print", "/keep")) {
            assertSilent(walk.post(below, Map.of("draft", List.of(draft))));
        }
        assertSilent(walk.upload(draft.getBytes(StandardCharsets.UTF_8)));
        assertSilent(walk.upload((NAME + "{").getBytes(StandardCharsets.UTF_8)));
        assertSilent(walk.post("", Map.of("draft", List.of(NAME + PHONE))));
        assertSilent(walk.post("", Map.of("origin", List.of(NAME), "fact." + NAME, List.of(PHONE))));
        assertSilent(new PaperWalk(PORTAL.address(), "none").post("", typed));
    }

    /** Neither where it leads nor what the browser is to remember. */
    private static void assertSilent(HttpResponse<byte[]> answer) {
        assertThat(answer.headers().map().toString()).doesNotContain(NAME, PHONE, STORY, "set-cookie");
        assertThat(answer.headers().firstValue("location")).isEmpty();
        assertThat(answer.statusCode()).isIn(200, 404, 422);
    }

    private static boolean tells(String text) {
        return text.contains(NAME) || text.contains(PHONE) || text.contains(STORY);
    }

    private static final class Listener extends AppenderBase<ILoggingEvent> {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage() + " " + event.getMDCPropertyMap());
        }
    }
}
