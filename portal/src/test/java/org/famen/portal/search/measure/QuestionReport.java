package org.famen.portal.search.measure;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Figures of asked questions: all, and by style and field. */
record QuestionReport(List<AskedQuestion> asked) {
    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN = 10;

    /** Lines to print: a table, the time that answers took, and which questions failed. */
    Stream<String> lines() {
        Stream<String> kinds = new TreeSet<>(asked.stream()
                        .flatMap(one -> one.question().kinds().stream())
                        .toList())
                .stream().map(kind -> line(kind, of(kind)));
        return Stream.of(Stream.of(heading(), line("all", asked)), kinds, Stream.of(cards(), times()), failures())
                .flatMap(lines -> lines);
    }

    private List<AskedQuestion> of(String kind) {
        return asked.stream()
                .filter(one -> one.question().kinds().contains(kind))
                .toList();
    }

    private static String heading() {
        return "%-32s %5s %7s %7s %7s %7s %8s %7s %7s %8s"
                .formatted(
                        "", "n", "core@1", "core@3", "core@5", "core@10", "core MRR", "fine@3", "fine@10", "fine MRR");
    }

    private static String line(String name, List<AskedQuestion> some) {
        return String.format(
                Locale.ROOT,
                "%-32s %5d %7.3f %7.3f %7.3f %7.3f %8.3f %7.3f %7.3f %8.3f",
                name,
                some.size(),
                within(1, some, AskedQuestion::core),
                within(SHOWN_FIRST, some, AskedQuestion::core),
                within(5, some, AskedQuestion::core),
                within(SHOWN, some, AskedQuestion::core),
                reciprocal(some, AskedQuestion::core),
                within(SHOWN_FIRST, some, AskedQuestion::fine),
                within(SHOWN, some, AskedQuestion::fine),
                reciprocal(some, AskedQuestion::fine));
    }

    private static double within(int places, List<AskedQuestion> some, ToIntFunction<AskedQuestion> rank) {
        return some.stream().mapToInt(rank).filter(at -> at > 0 && at <= places).count() / (double) some.size();
    }

    private static double reciprocal(List<AskedQuestion> some, ToIntFunction<AskedQuestion> rank) {
        return some.stream()
                .mapToInt(rank)
                .mapToDouble(at -> at > 0 && at <= SHOWN ? 1.0 / at : 0)
                .average()
                .orElse(0);
    }

    private String cards() {
        long shown =
                asked.stream().filter(one -> one.reply().answer().isPresent()).count();
        long right = asked.stream()
                .filter(one -> one.reply().answerRestsOn(one.question().core()))
                .count();
        return "an answer was shown for %d of %d, and rests on a provision that answers in %d"
                .formatted(shown, asked.size(), right);
    }

    private String times() {
        List<Duration> times =
                asked.stream().map(one -> one.reply().took()).sorted().toList();
        return "answers took p50 %d ms, p95 %d ms, at most %d ms"
                .formatted(at(times, 0.5), at(times, 0.95), at(times, 1));
    }

    private static long at(List<Duration> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size()))
                .toMillis();
    }

    private Stream<String> failures() {
        return asked.stream()
                .filter(one -> one.core() == 0 || one.core() > SHOWN_FIRST)
                .map(one -> "%s\tcore %s, fine %s of %d\t%s"
                        .formatted(
                                one.question().id(),
                                place(one.core()),
                                place(one.fine()),
                                one.reply().groups(),
                                one.question().query()));
    }

    private static String place(int rank) {
        return rank == 0 ? "not shown" : "at " + rank;
    }
}
