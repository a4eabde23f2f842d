package org.famen.content.route;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.rule.RuleInput;

/**
 * A problem that people have, and the ways out of it.
 *
 * @param id part of its address, for good
 * @param file as problems name it
 * @param words what people call it, to find it by
 * @param calls whom to call before any question
 * @param inputs what is asked, in order
 */
public record Route(
        String id,
        String file,
        String name,
        String summary,
        List<String> words,
        List<UrgentCall> calls,
        List<RuleInput> inputs,
        List<Way> ways,
        List<RouteExample> examples) {
    public Route {
        requireNonNull(id, "id is null");
        requireNonNull(file, "file is null");
        requireNonNull(name, "name is null");
        requireNonNull(summary, "summary is null");
        words = List.copyOf(words);
        calls = List.copyOf(calls);
        inputs = List.copyOf(inputs);
        ways = List.copyOf(ways);
        examples = List.copyOf(examples);
    }
}
