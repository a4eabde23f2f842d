package org.famen.portal.feedback;

import java.util.List;

/** What can be told. */
public record ChoicePage(List<Choice> choices) {
    public ChoicePage {
        choices = List.copyOf(choices);
    }

    /** @param days workdays until the answer */
    public record Choice(Kind kind, int days) {}
}
