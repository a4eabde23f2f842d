package org.famen.content.paper.filling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.paper.FactSource;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperField;
import org.famen.content.paper.PaperGroup;

/**
 * What was told on a route or to a tool.
 *
 * @param origin id of the route or the rule
 * @param facts by the ids of its questions and the names of values that it reckoned
 */
public record KnownFacts(String origin, Map<String, String> facts) {
    public KnownFacts {
        facts = Map.copyOf(facts);
    }

    /** Written into the fields that take them, where they fit; of a repeated group into the first. */
    public Draft fill(Paper paper, Draft draft) {
        Draft filled = draft;
        for (PaperGroup group : paper.groups()) {
            Map<String, List<String>> told = new LinkedHashMap<>();
            for (PaperField field : group.fields()) {
                find(field).ifPresent(text -> told.put(field.id(), List.of(text)));
            }
            filled = told.isEmpty() ? filled : filled.with(group, 1, told);
        }
        return filled;
    }

    private Optional<String> find(PaperField field) {
        return field.sources().stream()
                .filter(source -> source.origin().equals(origin))
                .map(FactSource::fact)
                .map(facts::get)
                .filter(text -> text != null && !text.isBlank())
                .map(CleanText::of)
                .filter(text -> TypedAnswer.read(field, List.of(text)).value().isPresent())
                .findFirst();
    }

    /** Says nothing of what was told. */
    @Override
    public String toString() {
        return "KnownFacts of " + origin;
    }
}
