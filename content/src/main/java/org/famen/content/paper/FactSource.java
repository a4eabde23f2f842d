package org.famen.content.paper;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something that was told on a route or to a tool: wages.amount, severance.经济补偿.
 *
 * @param origin id of a route or a rule
 * @param fact id of a question, or the name of a value that was reckoned
 */
public record FactSource(String origin, String fact) {
    public FactSource {
        requireNonNull(origin, "origin is null");
        requireNonNull(fact, "fact is null");
    }

    static Optional<FactSource> parse(String written) {
        int point = written.indexOf('.');
        return point < 1 || point == written.length() - 1
                ? Optional.empty()
                : Optional.of(new FactSource(written.substring(0, point), written.substring(point + 1)));
    }

    @Override
    public String toString() {
        return origin + "." + fact;
    }
}
