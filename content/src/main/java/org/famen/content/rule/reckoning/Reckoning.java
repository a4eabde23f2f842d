package org.famen.content.rule.reckoning;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.parameter.DatedParameter;
import org.famen.content.rule.RuleStep;

/**
 * What came of the answers.
 *
 * @param lines in the order of the steps
 * @param withdrawn steps of which the provision has changed, and those that need them
 * @param announced numbers that were used
 * @param values of all steps, shown or not, by name
 * @param refusal why there is nothing; empty when there is
 */
public record Reckoning(
        List<Sentence> results,
        List<Line> lines,
        List<Sentence> warnings,
        List<RuleStep> withdrawn,
        List<DatedParameter> announced,
        Map<String, Object> values,
        Optional<Refusal> refusal) {
    public Reckoning {
        results = List.copyOf(results);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
        withdrawn = List.copyOf(withdrawn);
        announced = List.copyOf(announced);
        values = Map.copyOf(values);
        requireNonNull(refusal, "refusal is null");
    }

    static Reckoning refused(Refusal why) {
        return new Reckoning(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), Optional.of(why));
    }

    /** The lines that are shown. */
    public List<Line> shown() {
        return lines.stream().filter(line -> line.step().shown()).toList();
    }
}
