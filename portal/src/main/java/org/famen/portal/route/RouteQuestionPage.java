package org.famen.portal.route;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.route.Route;
import org.famen.content.rule.ValueType;
import org.famen.content.rule.reckoning.Told;
import org.famen.content.rule.reckoning.Value;
import org.famen.portal.library.LawAddress;
import org.famen.portal.rule.AnswerErrors;
import org.famen.portal.web.FieldErrors;

/**
 * One question of a route.
 *
 * @param others what the route may be mistaken for, to be left for before anything was answered
 */
public record RouteQuestionPage(Progress progress, Told question, List<Route> others) {
    public RouteQuestionPage {
        requireNonNull(progress, "progress is null");
        requireNonNull(question, "question is null");
        others = progress.said().isEmpty() ? List.copyOf(others) : List.of();
    }

    /** From 1. */
    public int number() {
        return progress.said().size() + 1;
    }

    /** What can be tapped; empty for what has to be typed. */
    public List<String> choices() {
        return switch (question.input().type()) {
            case CHOICE -> question.input().options();
            case YES_NO -> List.of(Value.say(true), Value.say(false));
            case MONEY, NUMBER, COUNT, DATE -> List.of();
        };
    }

    public boolean isDay() {
        return question.input().type() == ValueType.DATE;
    }

    public String link(WrittenCitation citation) {
        return LawAddress.of(citation.lawId(), citation.article().address());
    }

    public FieldErrors errors() {
        return AnswerErrors.of(List.of(question));
    }
}
