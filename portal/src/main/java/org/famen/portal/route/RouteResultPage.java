package org.famen.portal.route;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.index.PageDocument;
import org.famen.content.paper.Paper;
import org.famen.content.paper.PaperBook;
import org.famen.content.route.Route;
import org.famen.content.rule.reckoning.Value;
import org.famen.portal.library.LawAddress;

/**
 * The ways side by side.
 *
 * @param everything whether all ways are listed because nothing was asked
 * @param ways open ones first
 * @param more pages that tell more of it
 * @param others what else may have happened
 * @param near where the person says to be
 * @param book documents that have to be written
 */
public record RouteResultPage(
        Progress progress,
        boolean everything,
        List<FoundWay> ways,
        Whereabouts.Told near,
        List<PageDocument> more,
        List<Route> others,
        LocalDate today,
        PaperBook book) {
    public RouteResultPage {
        requireNonNull(progress, "progress is null");
        ways = List.copyOf(ways);
        requireNonNull(near, "near is null");
        more = List.copyOf(more);
        others = List.copyOf(others);
        requireNonNull(today, "today is null");
        requireNonNull(book, "book is null");
    }

    /** What has to be written on a way that is open. */
    public List<Paper> papers(FoundWay way) {
        return way.isOver()
                ? List.of()
                : book.forWay(progress.route().id(), way.way().id());
    }

    /** Those with a last day, the nearest first among the open ones. */
    public List<FoundWay> limited() {
        return ways.stream()
                .filter(way -> !way.isWithdrawn() && way.option().lastDay().isPresent())
                .toList();
    }

    /** Those of which everything may be said, for a look at them side by side. */
    public List<FoundWay> compared() {
        return ways.stream().filter(way -> !way.isWithdrawn()).toList();
    }

    /** Whether anything is said of a last day. */
    public boolean isTimed() {
        return compared().stream()
                .anyMatch(way -> way.option().lastDay().isPresent()
                        || !way.way().limitInWords().isEmpty());
    }

    /** Its own address, without what was answered. */
    public String path() {
        return progress.path() + (everything ? RouteController.ALL : "");
    }

    public String link(WrittenCitation citation) {
        return LawAddress.of(citation.lawId(), citation.article().address());
    }

    public String say(Object value) {
        return Value.say(value);
    }
}
