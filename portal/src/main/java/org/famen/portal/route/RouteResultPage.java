package org.famen.portal.route;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.route.WayOption;
import org.famen.content.rule.reckoning.Value;
import org.famen.portal.library.LawAddress;

/**
 * The ways side by side.
 *
 * @param options open ones first
 */
public record RouteResultPage(Progress progress, List<WayOption> options, LocalDate today) {
    public RouteResultPage {
        requireNonNull(progress, "progress is null");
        options = List.copyOf(options);
        requireNonNull(today, "today is null");
    }

    /** Those with a last day, the nearest first among the open ones. */
    public List<WayOption> limited() {
        return options.stream().filter(option -> option.lastDay().isPresent()).toList();
    }

    public String link(WrittenCitation citation) {
        return LawAddress.of(citation.lawId(), citation.article().address());
    }

    public String say(Object value) {
        return Value.say(value);
    }
}
