package org.famen.portal.law;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.CitedLines;
import org.famen.content.index.ReferenceDocument;
import org.famen.portal.citation.CitingProvisions;
import org.famen.portal.law.compare.ArticleHistory;
import org.famen.portal.library.DayNote;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;
import org.famen.portal.library.Library;
import org.famen.portal.library.ReadingDay;
import org.famen.portal.library.ReferenceLinks;
import org.famen.portal.library.ReplacedLaws;

/** Brings together what the pages of a law and of its provisions show. */
@Singleton
class LawPages {
    private static final int PAGES = 6;

    private final Standings standings;
    private final ReferenceLinks references;
    private final CitingProvisions citing;
    private final ArticleHistory histories;
    private final Library library;
    private final ReplacedLaws replaced;
    private final Clock clock;

    LawPages(
            Standings standings,
            ReferenceLinks references,
            CitingProvisions citing,
            ArticleHistory histories,
            Library library,
            ReplacedLaws replaced,
            Clock clock) {
        this.standings = standings;
        this.references = references;
        this.citing = citing;
        this.histories = histories;
        this.library = library;
        this.replaced = replaced;
        this.clock = clock;
    }

    /** @param host scheme and host of this portal; so in the next method */
    LawPage law(LawView view, ReadingDay day, String host) {
        LocalDate today = LocalDate.now(clock);
        return new LawPage(
                view,
                standings.of(view),
                DayNote.of(
                        view.dayChosen() ? day : withoutDay(day),
                        today,
                        LawAddress.of(view.law().id())),
                TableOfContents.of(view.text()),
                LawPage.shown(view, references.of(view, view.text())),
                VersionEntry.of(view, today),
                replaced.by(view.law().id()),
                citing.byLevel(wanted(view), view.day()),
                library.citing(view.law().id(), PAGES),
                LegislationData.of(view, host));
    }

    /** @param paragraph 款 that a citation means, 0 for none; so is {@code item}, 项 */
    Optional<ArticlePage> article(LawView view, String address, int paragraph, int item, ReadingDay day, String host) {
        List<ArticleDocument> text = view.text();
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).address().equals(address)) {
                Optional<ArticleDocument> before = i > 0 ? Optional.of(text.get(i - 1)) : Optional.empty();
                Optional<ArticleDocument> behind =
                        i + 1 < text.size() ? Optional.of(text.get(i + 1)) : Optional.empty();
                return Optional.of(article(view, text.get(i), before, behind, paragraph, item, day, host));
            }
        }
        return Optional.empty();
    }

    private ArticlePage article(
            LawView view,
            ArticleDocument article,
            Optional<ArticleDocument> before,
            Optional<ArticleDocument> behind,
            int paragraph,
            int item,
            ReadingDay day,
            String host) {
        Set<Integer> cited = CitedLines.of(article.blocks(), paragraph, item);
        String citation = cited.isEmpty()
                ? CourtCitation.of(view, article, 0, 0)
                : CourtCitation.of(view, article, paragraph, item);
        return new ArticlePage(
                view,
                standings.of(view),
                DayNote.of(
                        view.dayChosen() ? day : withoutDay(day),
                        LocalDate.now(clock),
                        LawAddress.of(view.law().id(), article.address())),
                article,
                references.of(view, article),
                before,
                behind,
                cited,
                cited.isEmpty() && (paragraph > 0 || item > 0),
                citation,
                histories.of(view, article),
                citing.byLevel(wanted(view, article), view.day()),
                library.citing(view.law().id(), article.address(), PAGES),
                LegislationData.of(view, article, CourtCitation.of(view, article, 0, 0), host));
    }

    /** What speaks of the law, in whatever version it means. */
    CitingProvisions.Wanted wanted(LawView view) {
        String lawId = view.law().id();
        return new CitingProvisions.Wanted(
                lawId,
                Set.of(),
                view.law().versions().stream()
                        .map(version -> ReferenceDocument.key(lawId, version.id()))
                        .collect(Collectors.toSet()));
    }

    CitingProvisions.Wanted wanted(LawView view, ArticleDocument article) {
        return new CitingProvisions.Wanted(view.law().id(), histories.keys(view, article), Set.of());
    }

    /** A version that was asked for by name is shown whatever the day. */
    private static ReadingDay withoutDay(ReadingDay day) {
        return new ReadingDay(null, day.rejected());
    }
}
