package org.famen.content.route;

import java.util.List;
import org.famen.content.citation.WrittenCitation;

/**
 * What is good to know of a problem before any question; each may be empty.
 *
 * @param basis provisions on the problem itself
 * @param evidence what to keep
 * @param warnings what to beware of
 * @param links pages of the portal that help with it, such as a calculator
 */
public record Briefing(
        List<WrittenCitation> basis, List<String> evidence, List<String> warnings, List<HelpfulPage> links) {
    public Briefing {
        basis = List.copyOf(basis);
        evidence = List.copyOf(evidence);
        warnings = List.copyOf(warnings);
        links = List.copyOf(links);
    }

    public boolean holdsNothing() {
        return basis.isEmpty() && evidence.isEmpty() && warnings.isEmpty() && links.isEmpty();
    }
}
