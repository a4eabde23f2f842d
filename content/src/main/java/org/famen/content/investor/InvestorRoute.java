package org.famen.content.investor;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.famen.content.citation.WrittenCitation;

/**
 * One way that is open to an investor, told so that ways can be held side by side.
 *
 * @param whoMay 谁可以用
 * @param cost 费用
 * @param timeLimit 时限
 * @param basis the articles behind it, never empty
 * @param steps what to do, in order
 * @param where to go, in words
 */
@RecordBuilder
public record InvestorRoute(
        String id,
        String name,
        String whoMay,
        String cost,
        String timeLimit,
        List<WrittenCitation> basis,
        List<String> steps,
        String where,
        List<String> phones,
        Optional<URI> website) {

    public InvestorRoute {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(whoMay, "whoMay is null");
        requireNonNull(cost, "cost is null");
        requireNonNull(timeLimit, "timeLimit is null");
        basis = List.copyOf(basis);
        steps = List.copyOf(steps);
        requireNonNull(where, "where is null");
        phones = List.copyOf(phones);
        requireNonNull(website, "website is null");
    }
}
