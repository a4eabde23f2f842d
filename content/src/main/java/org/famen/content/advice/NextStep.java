package org.famen.content.advice;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing to do (下一步).
 *
 * @param action what to do, in one sentence
 * @param who whom to turn to
 * @param phones may be empty
 * @param bring what to take along
 * @param cost also when it is free
 * @param answer by when they answer
 * @param refused what to do when they don't
 * @param link page of the portal that helps, such as /guide/labour-arbitration
 */
public record NextStep(
        String action,
        Optional<String> who,
        List<String> phones,
        Optional<String> bring,
        Optional<String> cost,
        Optional<String> answer,
        Optional<String> refused,
        Optional<String> link) {

    public NextStep {
        requireNonNull(action, "action is null");
        requireNonNull(who, "who is null");
        phones = List.copyOf(phones);
        requireNonNull(bring, "bring is null");
        requireNonNull(cost, "cost is null");
        requireNonNull(answer, "answer is null");
        requireNonNull(refused, "refused is null");
        requireNonNull(link, "link is null");
    }

    /** Whether there is more to say than what to do. */
    public boolean hasFacts() {
        return !phones.isEmpty() || Stream.of(who, bring, cost, answer, refused).anyMatch(Optional::isPresent);
    }
}
