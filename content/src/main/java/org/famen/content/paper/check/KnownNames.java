package org.famen.content.paper.check;

import static java.util.Objects.requireNonNull;

import org.famen.content.paper.FactSource;
import org.famen.content.route.RouteBook;
import org.famen.content.rule.RuleBook;

/** What documents may name of routes and rules. */
public record KnownNames(RuleBook rules, RouteBook routes) {
    public KnownNames {
        requireNonNull(rules, "rules is null");
        requireNonNull(routes, "routes is null");
    }

    /** @param way wages.arbitrate */
    boolean hasWay(String way) {
        return routes.routes().stream()
                .anyMatch(route -> route.ways().stream().anyMatch(one -> way.equals(route.id() + "." + one.id())));
    }

    boolean hasTool(String id) {
        return rules.newest(id).isPresent();
    }

    boolean hasFact(FactSource source) {
        return routes.route(source.origin())
                        .filter(route -> route.inputs().stream()
                                .anyMatch(input -> input.id().equals(source.fact())))
                        .isPresent()
                || rules.newest(source.origin())
                        .filter(rule -> rule.inputs().stream()
                                        .anyMatch(input -> input.id().equals(source.fact()))
                                || rule.steps().stream()
                                        .anyMatch(step -> step.name().equals(source.fact())))
                        .isPresent();
    }
}
