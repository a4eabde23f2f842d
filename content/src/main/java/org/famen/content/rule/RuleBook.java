package org.famen.content.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.parameter.DatedParameter;

/**
 * All rules that can be reckoned.
 *
 * @param rules in the order of their files; several of one id hold for different days
 * @param announced numbers of the nation
 * @param readings what the provisions read when the rules were written
 */
public record RuleBook(List<Rule> rules, List<DatedParameter> announced, ProvisionReadings readings) {
    public static final RuleBook EMPTY = new RuleBook(List.of(), List.of(), ProvisionReadings.NONE);

    public RuleBook {
        rules = List.copyOf(rules);
        announced = List.copyOf(announced);
    }

    /** The newest version of each. */
    public List<Rule> newest() {
        Map<String, Rule> byId = new LinkedHashMap<>();
        rules.forEach(rule ->
                byId.merge(rule.id(), rule, (one, other) -> one.from().isAfter(other.from()) ? one : other));
        return List.copyOf(byId.values());
    }

    public Optional<Rule> newest(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).max(Comparator.comparing(Rule::from));
    }

    /** The version for facts of a day; empty when none is held. */
    public Optional<Rule> of(String id, LocalDate factsOn) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id) && rule.holdsOn(factsOn))
                .findFirst();
    }
}
