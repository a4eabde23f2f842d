package org.famen.content.paper;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.rule.expression.Expression;

/**
 * What is asked on one page.
 *
 * @param id within its paper
 * @param name as the template and examples call it where it is repeated
 * @param most how many there may be, such as defendants; 1 where it is not repeated
 * @param when whether it is asked at all, by the answers before it
 */
public record PaperGroup(
        String id, String name, Optional<String> help, int most, Optional<Expression> when, List<PaperField> fields) {
    public PaperGroup {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(help, "help is null");
        requireNonNull(when, "when is null");
        fields = List.copyOf(fields);
    }

    public boolean isRepeated() {
        return most > 1;
    }
}
