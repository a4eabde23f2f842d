package org.famen.content.checkup;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.frontmatter.Published;

/**
 * A field of the law that the self-check looks at, such as 劳动用工.
 *
 * @param id part of its address, for good
 * @param summary what it is about, in one line
 * @param questions in their order, never empty
 * @param demonstration whether it is made up
 */
public record CheckupField(
        String id, String name, String summary, List<CheckupQuestion> questions, boolean demonstration)
        implements Published {

    public CheckupField {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(summary, "summary is null");
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("questions is empty");
        }
    }
}
