package org.famen.content.paper.filling;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperField;
import org.famen.content.paper.PaperGroup;
import org.famen.content.paper.Scope;
import org.famen.content.rule.RuleNames;
import org.famen.content.rule.expression.ExpressionLanguage;

/**
 * A document and what was written into it: the groups and fields that apply, by the answers before them.
 *
 * @param values by the names that the template uses, of groups that are not repeated
 */
public record FilledPaper(Paper paper, List<FilledGroup> groups, Map<String, Object> values) {
    public FilledPaper {
        requireNonNull(paper, "paper is null");
        groups = List.copyOf(groups);
        values = Map.copyOf(values);
    }

    public static FilledPaper of(Paper paper, Draft draft, LocalDate today, ExpressionLanguage language) {
        Map<String, Object> values = new HashMap<>();
        values.put(RuleNames.TODAY, today);
        List<FilledGroup> groups = new ArrayList<>();
        for (PaperGroup group : paper.groups()) {
            if (group.when().map(when -> language.holds(when, values)).orElse(true)) {
                groups.add(fill(group, draft, values, language));
            }
        }
        return new FilledPaper(paper, groups, values);
    }

    public Optional<FilledGroup> group(String id) {
        return groups.stream().filter(group -> group.group().id().equals(id)).findFirst();
    }

    /** Names of fields that do not apply, so that what speaks of them is left out. */
    public Set<String> absent() {
        Set<String> absent = paper.fields().map(PaperField::name).collect(Collectors.toCollection(HashSet::new));
        groups.stream()
                .filter(group -> !group.group().isRepeated())
                .flatMap(FilledGroup::fields)
                .forEach(field -> absent.remove(field.field().name()));
        return absent;
    }

    /** The first group with a fault or a field that was never put; empty when all is there. */
    public Optional<FilledGroup> open() {
        return groups.stream()
                .filter(group -> !group.wasPut() || !group.faults().isEmpty())
                .findFirst();
    }

    public boolean isFaulty() {
        return groups.stream().anyMatch(group -> !group.faults().isEmpty());
    }

    private static FilledGroup fill(
            PaperGroup group, Draft draft, Map<String, Object> values, ExpressionLanguage language) {
        List<FilledItem> items = new ArrayList<>();
        for (int number = 1; number <= draft.count(group); number++) {
            Map<String, Object> known = group.isRepeated() ? new HashMap<>(values) : values;
            if (group.isRepeated()) {
                known.put(Scope.NUMBER, BigDecimal.valueOf(number));
            }
            List<FilledField> fields = new ArrayList<>();
            for (PaperField field : group.fields()) {
                if (field.when().map(when -> language.holds(when, known)).orElse(true)) {
                    FilledField filled = fill(group, number, field, draft.of(group, number));
                    filled.value().ifPresent(value -> known.put(field.name(), value));
                    fields.add(filled);
                }
            }
            items.add(new FilledItem(number, fields, known));
        }
        return new FilledGroup(group, items);
    }

    private static FilledField fill(PaperGroup group, int number, PaperField field, Map<String, List<String>> answers) {
        String name = group.isRepeated() ? field.id() + "." + number : field.id();
        Optional<List<String>> written = Optional.ofNullable(answers.get(field.id()));
        TypedAnswer answer = written.map(texts -> TypedAnswer.read(
                        field,
                        texts.stream()
                                .map(String::strip)
                                .filter(text -> !text.isEmpty())
                                .toList()))
                .orElse(TypedAnswer.NONE);
        return new FilledField(field, number, name, written, answer.value(), answer.fault());
    }
}
