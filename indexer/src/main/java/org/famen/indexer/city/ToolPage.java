package org.famen.indexer.city;

import java.util.List;
import java.util.stream.Stream;
import org.famen.content.frontmatter.Published;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.policy.Audience;
import org.famen.content.rule.Rule;
import org.famen.content.rule.RuleInput;

/** The page of a rule that can be reckoned. */
final class ToolPage {
    private ToolPage() {}

    /** What the page itself needs of the document; it reads the rule from its file. */
    record Tool(String id, String name, boolean demonstration) implements Published {}

    static PageDocument of(Rule rule) {
        return new PageBuilder(PageKind.TOOLS, new Tool(rule.id(), rule.name(), false), rule.name())
                .summary(rule.summary())
                .fact("用来算", String.join("、", rule.words()))
                .words(Stream.of(
                                rule.words().stream(),
                                rule.inputs().stream().map(RuleInput::question),
                                rule.inputs().stream().flatMap(input -> input.options().stream()),
                                rule.steps().stream().map(step -> step.name()))
                        .flatMap(part -> part)
                        .distinct()
                        .toList())
                .audiences(List.of(Audience.CITIZEN))
                .cites(rule.provisions())
                .build();
    }
}
