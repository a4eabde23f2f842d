package org.famen.content.advice;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.citation.WrittenCitation;

/**
 * What leads from an answer or a guide to action; every part may be missing.
 *
 * @param deadlines the most urgent first
 * @param next at most four, in order
 * @param exceptions at most three
 * @param legalAid empty where legal aid has no part in it
 */
public record Advice(
        List<Deadline> deadlines,
        List<NextStep> next,
        List<String> exceptions,
        Optional<MeansCheck> legalAid,
        Optional<Review> review) {
    public static final Advice NONE = new Advice(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    public Advice {
        deadlines = List.copyOf(deadlines);
        next = List.copyOf(next);
        exceptions = List.copyOf(exceptions);
        requireNonNull(legalAid, "legalAid is null");
        requireNonNull(review, "review is null");
    }

    /** Provisions on which the deadlines rest. */
    public List<WrittenCitation> basis() {
        return deadlines.stream()
                .flatMap(deadline -> deadline.basis().stream())
                .distinct()
                .toList();
    }

    /** Everything that is said, to be searched. */
    public List<String> words() {
        Stream<String> until = deadlines.stream()
                .map(deadline -> "最晚 " + deadline.action() + " " + deadline.from() + " " + deadline.period() + " "
                        + deadline.loss());
        Stream<String> steps = next.stream().map(Advice::words);
        return Stream.of(until, steps, exceptions.stream())
                .flatMap(part -> part)
                .toList();
    }

    private static String words(NextStep step) {
        return Stream.concat(
                        Stream.of(step.action()),
                        Stream.of(step.who(), step.bring(), step.cost(), step.answer(), step.refused())
                                .flatMap(Optional::stream))
                .reduce((left, right) -> left + " " + right)
                .orElse("");
    }
}
