package org.famen.content.frontmatter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The allowed words of an enum. */
final class Labels<E extends Enum<E> & Labelled> {
    private final Class<E> type;

    Labels(Class<E> type) {
        this.type = type;
    }

    Optional<E> find(String label) {
        return constants().stream()
                .filter(constant -> constant.label().equals(label))
                .findFirst();
    }

    /** Empty as soon as one of them isn't allowed. */
    Optional<List<E>> findAll(List<String> labels) {
        Set<E> found = EnumSet.noneOf(type);
        for (String label : labels) {
            Optional<E> constant = find(label);
            if (constant.isEmpty()) {
                return Optional.empty();
            }
            found.add(constant.get());
        }
        return Optional.of(List.copyOf(found));
    }

    List<String> all() {
        return constants().stream().map(Labelled::label).toList();
    }

    String listed() {
        return String.join("、", all());
    }

    private List<E> constants() {
        return Arrays.asList(type.getEnumConstants());
    }
}
