package org.famen.content.paper.filling;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.famen.content.paper.PaperGroup;

/**
 * A group that applies.
 *
 * @param items one, unless the group is repeated
 */
public record FilledGroup(PaperGroup group, List<FilledItem> items) {
    public FilledGroup {
        requireNonNull(group, "group is null");
        items = List.copyOf(items);
    }

    public Stream<FilledField> fields() {
        return items.stream().flatMap(item -> item.fields().stream());
    }

    public List<FilledField> faults() {
        return fields().filter(field -> field.fault().isPresent()).toList();
    }

    /** Whether every field that applies has been put. */
    public boolean wasPut() {
        return fields().allMatch(FilledField::wasPut);
    }

    public boolean canGrow() {
        return items.size() < group.most();
    }

    public boolean canShrink() {
        return items.size() > 1;
    }
}
