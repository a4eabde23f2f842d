package org.famen.portal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.famen.portal.testing.RawRequest;
import org.junit.jupiter.api.Test;

/**
 * Hostile queries and forms by seed, to every route of the running application. {@code -Dfuzz.requests=100000 -Dfuzz.seed=1} is
 * the whole run; {@code -Dfuzz.seed=1 -Dfuzz.only=4711} sends one request again and prints what came.
 */
class FuzzIT {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_124L);
    private static final long ONLY = Long.getLong("fuzz.only", -1);
    private static final int AT_ONCE = 3;
    private static final int MAX_FAULTS = 40;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @Test
    void noHostileRequestBreaksThePortal() throws Exception {
        try (Target target = new Target()) {
            Attacker attacker = new Attacker(target, SEED);
            if (ONLY >= 0) {
                replay(target, attacker.attack(ONLY));
                return;
            }
            Tally tally = new Tally(REQUESTS);
            run(target, attacker, tally);
            report(tally);

            assertThat(faults).isEmpty();
            assertThat(tally.count()).isEqualTo(REQUESTS);
            assertThat(target.portal().get("/health/liveness").status()).isEqualTo(200);
            assertThat(target.count("search_log")).isPositive();
            assertThat(target.count("staff_member")).isPositive();
        }
    }

    private void run(Target target, Attacker attacker, Tally tally) throws InterruptedException {
        AtomicLong next = new AtomicLong();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                threads.submit(() -> {
                    for (long number = next.getAndIncrement();
                            number < REQUESTS && faults.size() < MAX_FAULTS;
                            number = next.getAndIncrement()) {
                        send(target, attacker.attack(number), tally);
                    }
                });
            }
            threads.shutdown();
            threads.awaitTermination(6, TimeUnit.HOURS);
        }
    }

    private void send(Target target, Attack attack, Tally tally) {
        long start = System.nanoTime();
        try {
            RawRequest.Answer answer = answer(target, attack);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            tally.add(attack, answer.status(), took);
            List<String> found = Judge.faults(answer, took);
            if (!found.isEmpty()) {
                faults.add("seed " + SEED + ", " + attack + ": " + found);
            }
        } catch (IOException | RuntimeException e) {
            faults.add("seed " + SEED + ", " + attack + ": " + e);
        }
    }

    private static void replay(Target target, Attack attack) throws IOException {
        System.out.println(attack.method() + " " + attack.target() + "\n" + attack.body());
        RawRequest.Answer answer = answer(target, attack);
        System.out.println(answer.head() + "\n\n" + answer.body());
        assertThat(Judge.faults(answer, Duration.ZERO)).isEmpty();
    }

    private static RawRequest.Answer answer(Target target, Attack attack) throws IOException {
        var address = target.portal().address();
        return RawRequest.send(
                address, attack.method(), attack.target(), attack.headers(address.getAuthority()), attack.body());
    }

    private static void report(Tally tally) throws IOException {
        String summary = "Fuzz run with seed " + SEED + ": " + tally.summary() + "\n";
        System.out.print(summary);
        Files.writeString(Path.of("target/fuzz.txt"), summary);
    }
}
