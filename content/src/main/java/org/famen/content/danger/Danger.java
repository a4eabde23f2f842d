package org.famen.content.danger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Published;

/**
 * A danger in which nobody should read law first.
 *
 * @param notice the first sentence to somebody who is in it
 * @param steps what to do now, the most urgent first
 * @param calls whom to call, the most urgent first
 * @param page id of a page of the city that says how the law protects, such as guide/protection-order
 */
public record Danger(
        String id,
        String name,
        String notice,
        List<String> steps,
        List<EmergencyCall> calls,
        Optional<String> page,
        DangerWording wording,
        boolean demonstration)
        implements Published {
    public Danger {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(notice, "notice is null");
        steps = List.copyOf(steps);
        calls = List.copyOf(calls);
        requireNonNull(page, "page is null");
        requireNonNull(wording, "wording is null");
    }

    Danger withoutPage() {
        return new Danger(id, name, notice, steps, calls, Optional.empty(), wording, demonstration);
    }
}
