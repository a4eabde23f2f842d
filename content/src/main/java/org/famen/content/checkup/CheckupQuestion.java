package org.famen.content.checkup;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.citation.WrittenCitation;

/**
 * A question of the self-check.
 *
 * @param id part of addresses, for good
 * @param point what it is about, in a few words, such as 书面劳动合同
 * @param text the question itself, in plain words
 * @param hint when to say what
 * @param red answers that are against the law
 * @param amber answers that are worth looking into; none of them is red
 * @param basis the articles behind it, never empty
 * @param firstStep what to do first when the answer is red or amber
 */
public record CheckupQuestion(
        String id,
        String point,
        String text,
        Optional<String> hint,
        Set<Answer> red,
        Set<Answer> amber,
        List<WrittenCitation> basis,
        String firstStep) {

    public CheckupQuestion {
        requireNonNull(id, "id is null");
        requireNonNull(point, "point is null");
        requireNonNull(text, "text is null");
        requireNonNull(hint, "hint is null");
        red = Set.copyOf(red);
        amber = Set.copyOf(amber);
        basis = List.copyOf(basis);
        requireNonNull(firstStep, "firstStep is null");
    }

    public Colour colourOf(Answer answer) {
        if (red.contains(answer)) {
            return Colour.RED;
        }
        return amber.contains(answer) ? Colour.AMBER : Colour.GREEN;
    }
}
