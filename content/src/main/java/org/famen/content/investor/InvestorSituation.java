package org.famen.content.investor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Published;

/**
 * What has happened to an investor, and the ways that are open then.
 *
 * @param id part of its address, for good
 * @param order place in the editors' list, from 1
 * @param name such as 虚假陈述
 * @param signs how one sees that it has happened, in plain words
 * @param basis articles that forbid it
 * @param evidence what to keep
 * @param warnings what to beware of
 * @param routes in the order of trying, never empty
 * @param demonstration whether it is made up
 */
public record InvestorSituation(
        String id,
        int order,
        String name,
        String signs,
        List<WrittenCitation> basis,
        List<String> evidence,
        List<String> warnings,
        List<InvestorRoute> routes,
        boolean demonstration)
        implements Published {

    public InvestorSituation {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(signs, "signs is null");
        basis = List.copyOf(basis);
        evidence = List.copyOf(evidence);
        warnings = List.copyOf(warnings);
        routes = List.copyOf(routes);
    }
}
