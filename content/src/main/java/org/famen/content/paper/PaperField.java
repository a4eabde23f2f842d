package org.famen.content.paper;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.famen.content.rule.expression.Expression;

/**
 * An element of a document that is asked.
 *
 * @param id within its paper; in kept files, so for good
 * @param name by which the template calls it
 * @param help what the element means, in plain words
 * @param unit in words; may be empty
 * @param options for choices only
 * @param when whether it is asked at all, by the answers before it
 * @param sources where it may be known from, the best first
 */
@RecordBuilder
public record PaperField(
        String id,
        String name,
        String question,
        Optional<String> help,
        FieldType type,
        String unit,
        List<String> options,
        boolean required,
        Optional<Expression> when,
        List<FactSource> sources) {
    public PaperField {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(question, "question is null");
        requireNonNull(help, "help is null");
        requireNonNull(type, "type is null");
        requireNonNull(unit, "unit is null");
        options = List.copyOf(options);
        requireNonNull(when, "when is null");
        sources = List.copyOf(sources);
    }
}
