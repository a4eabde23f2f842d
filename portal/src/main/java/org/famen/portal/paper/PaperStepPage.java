package org.famen.portal.paper;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.famen.content.paper.Paper;
import org.famen.content.paper.filling.DraftFile;
import org.famen.content.paper.filling.FilledField;
import org.famen.content.paper.filling.FilledGroup;
import org.famen.content.rule.reckoning.Value;
import org.famen.portal.web.FieldErrors;

/**
 * One group of questions.
 *
 * @param group that is put
 */
public record PaperStepPage(PaperTurn turn, FilledGroup group, FieldErrors errors) {
    public PaperStepPage {
        requireNonNull(turn, "turn is null");
        requireNonNull(group, "group is null");
        requireNonNull(errors, "errors is null");
    }

    public Paper paper() {
        return turn.filled().paper();
    }

    /** From 1. */
    public int number() {
        return turn.filled().groups().indexOf(group) + 1;
    }

    public int count() {
        return turn.filled().groups().size();
    }

    public boolean isFirst() {
        return number() == 1;
    }

    public String draft() {
        return DraftFile.write(paper(), turn.draft());
    }

    /** The fields that the form puts. */
    public String asked() {
        return group.fields().map(FilledField::name).collect(Collectors.joining(","));
    }

    /** {@code yes_no}: for the template and the words. */
    public String type(FilledField field) {
        return field.field().type().name().toLowerCase(Locale.ROOT);
    }

    public List<String> options(FilledField field) {
        return field.field().type().hasOptions() ? field.field().options() : List.of(Value.say(true), Value.say(false));
    }
}
