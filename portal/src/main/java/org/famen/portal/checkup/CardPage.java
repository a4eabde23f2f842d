package org.famen.portal.checkup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.checkup.CheckupField;
import org.famen.content.checkup.Colour;
import org.famen.content.citation.WrittenCitation;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.WatchAddress;

/**
 * The risk card.
 *
 * @param day on which it was made
 */
public record CardPage(List<FieldResult> results, Answers answers, LocalDate day) {
    private static final int MAX_FIRST_STEPS = 5;

    public CardPage {
        results = List.copyOf(results);
    }

    static CardPage of(List<CheckupField> fields, Answers answers, LocalDate day) {
        return new CardPage(
                fields.stream().map(field -> FieldResult.of(field, answers)).toList(), answers, day);
    }

    /** How many fields have this colour. */
    public long fields(String colourKey) {
        return results.stream()
                .filter(result -> result.colourKey().equals(colourKey))
                .count();
    }

    /** What to do first: the red points of all fields, then amber ones. */
    public List<FieldResult.Point> firstSteps() {
        return Arrays.stream(Colour.values())
                .flatMap(this::points)
                .limit(MAX_FIRST_STEPS)
                .toList();
    }

    public boolean hasPoints() {
        return !firstSteps().isEmpty();
    }

    public String address(CheckupField field) {
        return answers.address(CheckupController.step(field));
    }

    public String link(WrittenCitation citation) {
        return LawAddress.of(citation.lawId(), citation.article().address());
    }

    /** Where one asks to hear when what the points rest on changes. */
    public String watch() {
        return WatchAddress.of(results.stream()
                .flatMap(result -> result.points().stream())
                .flatMap(point -> point.question().basis().stream())
                .map(this::link)
                .toList());
    }

    /** Colours of the fields that were answered, for the figures. */
    Stream<FieldColour> colours() {
        return results.stream().flatMap(result -> colour(result).stream());
    }

    private Optional<FieldColour> colour(FieldResult result) {
        return result.colour().map(colour -> new FieldColour(day, result.field().id(), colour.name()));
    }

    private Stream<FieldResult.Point> points(Colour colour) {
        return results.stream().flatMap(result -> result.points().stream()).filter(point -> point.colour() == colour);
    }
}
