package org.famen.content.risk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Published;

/**
 * Conduct for which a business can be punished.
 *
 * @param id part of its address, for good
 * @param trade 行业
 * @param conduct 风险行为, in a few words
 * @param basis articles that forbid it and that threaten the penalty, never empty
 * @param penalty what follows, in plain words
 * @param avoidance how not to get there
 * @param enforcer who enforces it in this city
 * @param demonstration whether it is made up
 */
public record RiskItem(
        String id,
        String trade,
        String conduct,
        List<WrittenCitation> basis,
        String penalty,
        String avoidance,
        String enforcer,
        Optional<LocalDate> updatedOn,
        boolean demonstration)
        implements Published {

    public RiskItem {
        requireNonNull(id, "id is null");
        requireNonNull(trade, "trade is null");
        requireNonNull(conduct, "conduct is null");
        basis = List.copyOf(basis);
        requireNonNull(penalty, "penalty is null");
        requireNonNull(avoidance, "avoidance is null");
        requireNonNull(enforcer, "enforcer is null");
        requireNonNull(updatedOn, "updatedOn is null");
    }
}
