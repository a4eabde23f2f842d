package org.famen.content.rule;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.rule.expression.Expression;

/**
 * A rule that can be reckoned, as it holds for facts of some days.
 *
 * @param id part of its address, for good; the same for its earlier and later versions
 * @param file as problems name it
 * @param words what people call it, to find it by
 * @param from first day of facts that it is for
 * @param until first day of facts that it is no longer for
 * @param factsOn the day of the facts, from the answers; empty where today is that day
 * @param results said above the lines
 * @param warnings said below them
 */
@RecordBuilder
public record Rule(
        String id,
        String file,
        String name,
        String summary,
        List<String> words,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Expression> factsOn,
        List<RuleInput> inputs,
        List<RuleParameter> parameters,
        List<RuleStep> steps,
        List<RuleSentence> results,
        List<RuleSentence> warnings,
        List<RuleExample> examples)
        implements BoundText {
    public Rule {
        requireNonNull(id, "id is null");
        requireNonNull(file, "file is null");
        requireNonNull(name, "name is null");
        requireNonNull(summary, "summary is null");
        words = List.copyOf(words);
        requireNonNull(from, "from is null");
        requireNonNull(until, "until is null");
        requireNonNull(factsOn, "factsOn is null");
        inputs = List.copyOf(inputs);
        parameters = List.copyOf(parameters);
        steps = List.copyOf(steps);
        results = List.copyOf(results);
        warnings = List.copyOf(warnings);
        examples = List.copyOf(examples);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Every provision that a step or a sentence rests on, once. */
    @Override
    public List<WrittenCitation> provisions() {
        return Stream.of(
                        steps.stream().flatMap(step -> step.basis().stream()),
                        results.stream().flatMap(result -> result.basis().stream()),
                        warnings.stream().flatMap(warning -> warning.basis().stream()))
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    /** What the text of its provisions is read for: the last day that it holds, today while it still does. */
    @Override
    public LocalDate textDay(LocalDate today) {
        return until.filter(end -> !end.isAfter(today))
                .map(end -> end.minusDays(1))
                .orElse(today);
    }

    @Override
    public String problems() {
        return "rule.text";
    }
}
