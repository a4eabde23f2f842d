package org.famen.portal.tool;

import java.util.List;
import org.famen.content.rule.Rule;

/** All tools. */
public record ToolListPage(List<Rule> rules) {
    public ToolListPage {
        rules = List.copyOf(rules);
    }

    public String path(Rule rule) {
        return ToolController.path(rule, false);
    }
}
