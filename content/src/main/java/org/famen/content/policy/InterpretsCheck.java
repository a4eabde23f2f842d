package org.famen.content.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Checks that an interpretation explains a policy that exists. It is kept without the link otherwise: its text still
 * helps people.
 */
public final class InterpretsCheck {
    private final Map<String, PolicyDocument> byId;
    private final Problems problems;

    /** @param policies with ids that are all different */
    public InterpretsCheck(List<Sourced<PolicyDocument>> policies, Problems problems) {
        this.byId = policies.stream()
                .map(Sourced::value)
                .collect(Collectors.toUnmodifiableMap(PolicyDocument::id, Function.identity()));
        this.problems = requireNonNull(problems, "problems is null");
    }

    public PolicyDocument check(Sourced<PolicyDocument> source) {
        PolicyDocument policy = source.value();
        if (policy.interprets().isEmpty()) {
            return policy;
        }
        String target = policy.interprets().get();
        PolicyDocument explained = byId.get(target);
        if (explained == null) {
            List<String> candidates = byId.keySet().stream().sorted().toList();
            problems.add(NearestWord.find(target, candidates)
                    .map(near -> warning(source, "policy.interprets.missing.near", target, near))
                    .orElseGet(() -> warning(source, "policy.interprets.missing", target)));
            return policy.withoutInterprets();
        }
        if (explained.kind() == PolicyKind.INTERPRETATION) {
            problems.add(warning(source, "policy.interprets.interpretation", target));
            return policy.withoutInterprets();
        }
        return policy;
    }

    private static Problem warning(Sourced<PolicyDocument> source, String code, String... arguments) {
        return Problem.warning(source.file(), source.line(), code, arguments);
    }
}
