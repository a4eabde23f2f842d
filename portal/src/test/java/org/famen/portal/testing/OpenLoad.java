package org.famen.portal.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** People who come at their own pace, however long others wait; that is what a rush is. Bounded in time and number. */
public final class OpenLoad {
    private static final Duration MAX_LENGTH = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final List<URI> addresses;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

    /** @param status 0 when there was no answer at all */
    public record Answer(int status, boolean saysWhenToComeBack, Duration took) {}

    /** @param addresses asked in turns */
    public OpenLoad(List<URI> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    /** Returns when the last one was answered. */
    public List<Answer> run(double perSecond, Duration duration) throws InterruptedException {
        answers.clear();
        long start = System.nanoTime();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < perSecond * duration.toNanos() / 1e9; i++) {
                long due = start + (long) (i * 1e9 / perSecond);
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                URI address = addresses.get(i % addresses.size());
                people.execute(() -> answers.add(ask(address)));
            }
        }
        return List.copyOf(answers);
    }

    /** How long the slowest of a share of these took; 0 to 1. */
    public static Duration within(double share, List<Answer> answers, Predicate<Answer> these) {
        long[] sorted = answers.stream()
                .filter(these)
                .mapToLong(answer -> answer.took().toNanos())
                .toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Duration.ZERO : Duration.ofNanos(sorted[(int) (share * (sorted.length - 1))]);
    }

    private Answer ask(URI address) {
        long since = System.nanoTime();
        try {
            HttpResponse<Void> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(MAX_LENGTH)
                            .header("Accept", "text/html, */*;q=0.8")
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Retry-After").isPresent(),
                    since(since));
        } catch (Exception none) {
            return new Answer(0, false, since(since));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
