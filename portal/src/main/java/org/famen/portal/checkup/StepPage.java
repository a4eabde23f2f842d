package org.famen.portal.checkup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.checkup.Answer;
import org.famen.content.checkup.CheckupField;
import org.famen.content.checkup.CheckupQuestion;

/** The questions of one field. */
public record StepPage(List<CheckupField> fields, CheckupField field, Answers answers) {
    public StepPage {
        fields = List.copyOf(fields);
    }

    /** From 1. */
    public int number() {
        return fields.indexOf(field) + 1;
    }

    public Optional<CheckupField> previous() {
        return number() == 1 ? Optional.empty() : Optional.of(fields.get(number() - 2));
    }

    public Optional<CheckupField> next() {
        return number() == fields.size() ? Optional.empty() : Optional.of(fields.get(number()));
    }

    public String path(CheckupField other) {
        return CheckupController.step(other);
    }

    /** {@code yes}, {@code no} …, in the order in which they are offered. */
    public List<String> choices() {
        return Arrays.stream(Answer.values()).map(Answers::key).toList();
    }

    public boolean isGiven(CheckupQuestion question, String choice) {
        return answers.to(question).map(Answers::key).filter(choice::equals).isPresent();
    }

    /** What was answered elsewhere, which the form takes along. */
    public Map<String, String> kept() {
        return answers.besides(field);
    }
}
