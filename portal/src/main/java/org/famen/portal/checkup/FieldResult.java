package org.famen.portal.checkup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.famen.content.checkup.Answer;
import org.famen.content.checkup.CheckupField;
import org.famen.content.checkup.CheckupQuestion;
import org.famen.content.checkup.Colour;

/**
 * One field on the risk card.
 *
 * @param points what is red or amber, the worst first
 * @param answered how many of its questions
 */
public record FieldResult(CheckupField field, List<Point> points, int answered) {
    /** A question whose answer is a risk. */
    public record Point(CheckupField field, CheckupQuestion question, Answer answer) {
        public Colour colour() {
            return question.colourOf(answer);
        }

        /** {@code red}: for the words and the looks. */
        public String colourKey() {
            return key(colour());
        }

        /** {@code no}: for the words. */
        public String answerKey() {
            return Answers.key(answer);
        }
    }

    public FieldResult {
        points = List.copyOf(points);
    }

    static FieldResult of(CheckupField field, Answers answers) {
        List<Point> given = field.questions().stream()
                .flatMap(question -> answers.to(question).map(answer -> new Point(field, question, answer)).stream())
                .toList();
        List<Point> risks = Arrays.stream(Colour.values())
                .filter(colour -> colour != Colour.GREEN)
                .flatMap(colour -> given.stream().filter(point -> point.colour() == colour))
                .toList();
        return new FieldResult(field, risks, given.size());
    }

    /** That of the worst answer; empty when nothing is answered. */
    public Optional<Colour> colour() {
        if (answered == 0) {
            return Optional.empty();
        }
        return Optional.of(points.isEmpty() ? Colour.GREEN : points.getFirst().colour());
    }

    /** {@code red}, {@code amber}, {@code green}, or {@code open} when nothing is answered. */
    public String colourKey() {
        return colour().map(FieldResult::key).orElse("open");
    }

    public int left() {
        return field.questions().size() - answered;
    }

    static String key(Colour colour) {
        return colour.name().toLowerCase(Locale.ROOT);
    }
}
