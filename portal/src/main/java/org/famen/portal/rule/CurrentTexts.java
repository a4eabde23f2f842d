package org.famen.portal.rule;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.index.ArticleDocument;
import org.famen.content.route.Route;
import org.famen.content.route.RouteBook;
import org.famen.content.route.Way;
import org.famen.content.rule.BoundText;
import org.famen.content.rule.ProvisionReadings;
import org.famen.content.rule.Rule;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.RuleStep;
import org.famen.portal.library.LawView;
import org.famen.portal.library.Library;
import org.famen.portal.operations.UnavailableException;

/**
 * Whether provisions read as they did when rules and routes were written. A provision that is not in the index, and any while the index is
 * away, counts as unchanged: it was held against the texts by who confirmed the rule.
 */
@Singleton
public class CurrentTexts {
    private static final Duration FRESH = Duration.ofMinutes(2);
    private static final long MOST = 2_000;

    private final Library library;
    private final RuleBook book;
    private final RouteBook routes;
    private final Clock clock;
    private final Cache<ProvisionReadings.Reading, Boolean> changed =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    CurrentTexts(Library library, RuleBook book, RouteBook routes, Clock clock) {
        this.library = library;
        this.book = book;
        this.routes = routes;
        this.clock = clock;
    }

    /** Tells of a step whether all that it rests on reads as it did. */
    Predicate<RuleStep> of(Rule rule) {
        return step -> step.basis().stream()
                .noneMatch(provision -> hasChanged(rule, rule.id() + "@" + rule.from(), book.readings(), provision));
    }

    /** The provisions of a way that read otherwise than when somebody last held the route against them. */
    public List<WrittenCitation> changed(Route route, Way way) {
        return way.basis().stream()
                .filter(provision -> hasChanged(route, "route/" + route.id(), routes.readings(), provision))
                .toList();
    }

    /** @param version under which the answer is kept for a while */
    private boolean hasChanged(BoundText bound, String version, ProvisionReadings readings, WrittenCitation provision) {
        Optional<String> then = readings.of(bound.id(), provision);
        if (then.isEmpty()) {
            return false;
        }
        try {
            return changed.get(
                    new ProvisionReadings.Reading(version, provision.written()),
                    key -> now(bound, provision)
                            .filter(now -> !now.equals(then.get()))
                            .isPresent());
        } catch (UnavailableException away) {
            return false;
        }
    }

    private Optional<String> now(BoundText bound, WrittenCitation provision) {
        LocalDate day = bound.textDay(LocalDate.now(clock));
        return library.law(provision.lawId())
                .flatMap(law -> LawView.versionAt(law, day)
                        .flatMap(version -> article(library.text(law.id(), version.id()), provision)))
                .flatMap(article -> ProvisionReadings.hash(article.blocks(), provision));
    }

    private static Optional<ArticleDocument> article(List<ArticleDocument> text, WrittenCitation provision) {
        return text.stream()
                .filter(article -> article.address().equals(provision.article().address()))
                .findFirst();
    }
}
