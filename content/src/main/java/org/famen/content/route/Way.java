package org.famen.content.route;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.rule.expression.Expression;

/**
 * A way that may be open.
 *
 * @param id within its route
 * @param when it is open; always when empty
 * @param whoMay who may take it
 * @param cost in words
 * @param fee reckoned, where it can be
 * @param duration how long it takes, in words
 * @param limit its last day; empty where there is none
 * @param limitInWords what else is to be said of its last day; empty for nothing
 * @param binding whether what comes of it binds, in words
 * @param steps what to do, in order
 * @param bring what is needed
 * @param where to go, in words; empty when the page says it
 * @param phones to dial for it
 * @param website where it is done online
 * @param place page of the portal that says where: /help?…, /guide/…
 */
@RecordBuilder
public record Way(
        String id,
        WayKind kind,
        String name,
        Optional<Expression> when,
        String whoMay,
        String cost,
        Optional<ToolUse> fee,
        String duration,
        Optional<ToolUse> limit,
        String limitInWords,
        String binding,
        List<String> steps,
        List<String> bring,
        List<WrittenCitation> basis,
        String where,
        List<String> phones,
        Optional<URI> website,
        String place) {
    public Way {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(name, "name is null");
        requireNonNull(when, "when is null");
        requireNonNull(whoMay, "whoMay is null");
        requireNonNull(cost, "cost is null");
        requireNonNull(fee, "fee is null");
        requireNonNull(duration, "duration is null");
        requireNonNull(limit, "limit is null");
        requireNonNull(limitInWords, "limitInWords is null");
        requireNonNull(binding, "binding is null");
        steps = List.copyOf(steps);
        bring = List.copyOf(bring);
        basis = List.copyOf(basis);
        requireNonNull(where, "where is null");
        phones = List.copyOf(phones);
        requireNonNull(website, "website is null");
        requireNonNull(place, "place is null");
    }
}
