package org.famen.content.danger;

import java.util.List;

/**
 * The dangers that are recognised.
 *
 * @param ordinary what people ask that is no danger at all, to tell dangers from
 */
public record DangerCatalogue(List<Danger> dangers, List<String> ordinary) {
    public static final DangerCatalogue NONE = new DangerCatalogue(List.of(), List.of());

    public DangerCatalogue {
        dangers = List.copyOf(dangers);
        ordinary = List.copyOf(ordinary);
    }
}
