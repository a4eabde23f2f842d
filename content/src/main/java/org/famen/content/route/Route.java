package org.famen.content.route;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.policy.Audience;
import org.famen.content.rule.BoundText;
import org.famen.content.rule.RuleInput;

/**
 * A problem that people have, and the ways out of it.
 *
 * @param id part of its address, for good
 * @param file as problems name it
 * @param words what people call it, to find it by
 * @param topics of answered questions and guides that it covers
 * @param audiences whom it is for, never empty
 * @param order place in the editors' list among all problems; those with the same stand by the names of their files
 * @param briefing what is good to know before any question
 * @param near ids of problems that it may be mistaken for
 * @param calls whom to call before any question
 * @param inputs what is asked, in order
 */
@RecordBuilder
public record Route(
        String id,
        String file,
        String name,
        String summary,
        List<String> words,
        List<String> topics,
        List<Audience> audiences,
        int order,
        Briefing briefing,
        List<String> near,
        List<UrgentCall> calls,
        List<RuleInput> inputs,
        List<Way> ways,
        List<RouteExample> examples)
        implements BoundText {
    public Route {
        requireNonNull(id, "id is null");
        requireNonNull(file, "file is null");
        requireNonNull(name, "name is null");
        requireNonNull(summary, "summary is null");
        words = List.copyOf(words);
        topics = List.copyOf(topics);
        audiences = List.copyOf(audiences);
        requireNonNull(briefing, "briefing is null");
        near = List.copyOf(near);
        calls = List.copyOf(calls);
        inputs = List.copyOf(inputs);
        ways = List.copyOf(ways);
        examples = List.copyOf(examples);
    }

    @Override
    public List<WrittenCitation> provisions() {
        return Stream.concat(briefing.basis().stream(), ways.stream().flatMap(way -> way.basis().stream()))
                .distinct()
                .toList();
    }

    /** A way is gone by the law of the day. */
    @Override
    public LocalDate textDay(LocalDate today) {
        return today;
    }

    @Override
    public String problems() {
        return "route.text";
    }
}
