package org.famen.content.rule.reckoning;

import java.util.List;
import org.famen.content.citation.WrittenCitation;

/** A result or a warning in words. */
public record Sentence(String text, List<WrittenCitation> basis) {
    public Sentence {
        basis = List.copyOf(basis);
    }
}
