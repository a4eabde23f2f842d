package org.famen.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalProcess;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A portal is killed while people apply; another one of the same database goes on. */
class KilledApplicationIT {
    private static final int PEOPLE = 12;
    private static final ApplicationWorld SURVIVOR = new ApplicationWorld();

    @AfterAll
    static void close() {
        SURVIVOR.close();
    }

    @Test
    void whatWasAnsweredIsThereAndSendingAgainAppliesOnce() throws Exception {
        Map<String, Object> settings =
                new HashMap<>(Map.of("micronaut.server.client-address-header", Caller.CLIENT_HEADER));
        List<Caller> callers = new ArrayList<>();
        List<Map<String, String>> forms = new ArrayList<>();
        long told = 0;
        try (PortalProcess killed = PortalProcess.startOn(SURVIVOR.database(), settings)) {
            for (int number = 0; number < PEOPLE; number++) {
                Caller caller = new Caller(killed.address()).client("198.18.8." + number);
                caller.get("/legal-aid/apply");
                callers.add(caller);
                Map<String, String> typed = ApplicationWorld.wages();
                typed.put("phone", "10008%06d".formatted(number));
                typed.put("form", UUID.randomUUID().toString());
                forms.add(typed);
            }
            List<Future<Reply>> sending = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int number = 0; number < PEOPLE; number++) {
                    Caller caller = callers.get(number);
                    Map<String, String> form = forms.get(number);
                    sending.add(threads.submit(() -> caller.send("/legal-aid/apply", form)));
                    if (number == PEOPLE / 2) {
                        sending.getFirst().get();
                        killed.kill();
                    }
                }
            }
            for (Future<Reply> sent : sending) {
                told += answer(sent).filter(reply -> reply.status() == 303).isPresent() ? 1 : 0;
            }
        }
        assertThat(told).isBetween(1L, PEOPLE - 1L);
        assertThat((long) wholeOnes()).isGreaterThanOrEqualTo(told);
        assertThat(SURVIVOR.count("SELECT count(*) FROM application")).isEqualTo(wholeOnes());
        for (int number = 0; number < PEOPLE; number++) {
            Reply again =
                    callers.get(number).at(SURVIVOR.portal().address()).post("/legal-aid/apply", forms.get(number));
            assertThat(again.texts("h1")).containsExactly("收到了");
            SURVIVOR.sql().run("DELETE FROM attempt");
        }
        assertThat(wholeOnes()).isEqualTo(PEOPLE);
        assertThat(SURVIVOR.count("SELECT count(*) FROM application")).isEqualTo(PEOPLE);
    }

    /** With their first step, their consent and their message, one of each. */
    private static int wholeOnes() {
        return SURVIVOR.count("""
                SELECT count(*) FROM application a
                WHERE (SELECT count(*) FROM application_step s WHERE s.application_id = a.id) = 1
                    AND (SELECT count(*) FROM consent c WHERE c.subject = a.id) = 1
                    AND (SELECT count(*) FROM outbox o WHERE o.event_key = 'application/' || a.id || '/received') = 1
                """);
    }

    /** A portal that was killed answers nothing, or not to the end. */
    private static Optional<Reply> answer(Future<Reply> sent) {
        try {
            return Optional.of(sent.get());
        } catch (ExecutionException | InterruptedException cut) {
            return Optional.empty();
        }
    }
}
