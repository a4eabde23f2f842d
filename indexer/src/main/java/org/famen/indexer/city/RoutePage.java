package org.famen.indexer.city;

import java.util.stream.Stream;
import org.famen.content.frontmatter.Published;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.route.Route;
import org.famen.content.route.Way;
import org.famen.content.rule.RuleInput;

/** The page of a problem and the ways out of it. */
final class RoutePage {
    private RoutePage() {}

    /** What the page itself needs of the document; it reads the route from its file. */
    record Problem(String id, String name, boolean demonstration) implements Published {}

    static PageDocument of(Route route) {
        return new PageBuilder(PageKind.ROUTE, new Problem(route.id(), route.name(), false), route.name())
                .summary(route.summary())
                .fact(
                        "可以走的路",
                        String.join("、", route.ways().stream().map(Way::name).toList()))
                .words(Stream.of(
                                route.words().stream(),
                                route.inputs().stream().map(RuleInput::question),
                                route.inputs().stream().flatMap(input -> input.options().stream()),
                                route.briefing().evidence().stream(),
                                route.briefing().warnings().stream())
                        .flatMap(part -> part)
                        .distinct()
                        .toList())
                .topics(route.topics())
                .audiences(route.audiences())
                .cites(route.provisions())
                .build();
    }
}
