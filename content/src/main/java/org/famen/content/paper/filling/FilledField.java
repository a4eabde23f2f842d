package org.famen.content.paper.filling;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.paper.PaperField;
import org.famen.content.rule.reckoning.Value;

/**
 * A field that applies, and what was written into it.
 *
 * @param number which of its group it belongs to, from 1
 * @param name in forms: its id, and the number where its group is repeated
 * @param written as typed; empty when it was never put
 * @param value as the template knows it; empty when nothing was written, or nothing that can be read
 * @param fault why it cannot be taken; empty when it can, and when it was never put
 */
public record FilledField(
        PaperField field,
        int number,
        String name,
        Optional<List<String>> written,
        Optional<Object> value,
        Optional<FieldFault> fault) {
    public FilledField {
        requireNonNull(field, "field is null");
        requireNonNull(name, "name is null");
        requireNonNull(written, "written is null");
        requireNonNull(value, "value is null");
        requireNonNull(fault, "fault is null");
    }

    public boolean wasPut() {
        return written.isPresent();
    }

    /** As typed, for a field that takes one. */
    public String text() {
        return written.flatMap(texts -> texts.stream().findFirst()).orElse("");
    }

    public boolean isChosen(String option) {
        return written.filter(texts -> texts.contains(option)).isPresent();
    }

    /** 1,234.50元, 2026年3月1日, 工资、加班费. */
    public String words() {
        return value.map(known -> words(known) + field.unit()).orElse("");
    }

    /** Without a unit. */
    public static String words(Object value) {
        return value instanceof List<?> several
                ? String.join("、", several.stream().map(Object::toString).toList())
                : Value.say(value);
    }
}
