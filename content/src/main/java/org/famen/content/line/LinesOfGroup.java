package org.famen.content.line;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of one group, in their order.
 *
 * @param anchor part of the address that leads to it
 */
public record LinesOfGroup(String name, String anchor, List<Line> lines) {
    public LinesOfGroup {
        requireNonNull(name, "name is null");
        requireNonNull(anchor, "anchor is null");
        lines = List.copyOf(lines);
    }

    /** Those groups that have lines, in their order. */
    public static List<LinesOfGroup> of(List<Line> lines) {
        return Arrays.stream(LineGroup.values())
                .map(group -> new LinesOfGroup(
                        group.label(),
                        "group-" + (group.ordinal() + 1),
                        lines.stream()
                                .filter(line -> line.group() == group)
                                .sorted(Comparator.comparing(Line::rank))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }
}
