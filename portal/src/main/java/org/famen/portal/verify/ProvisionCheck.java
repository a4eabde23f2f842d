package org.famen.portal.verify;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.citation.Target;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.PartialRepeals;
import org.famen.content.law.validity.Status;
import org.famen.portal.citation.CitedLaw;
import org.famen.portal.citation.CitedText;
import org.famen.portal.library.AbsentLaw;
import org.famen.portal.library.AbsentLaws;
import org.famen.portal.library.LawLookup;
import org.famen.portal.library.LawView;
import org.jspecify.annotations.Nullable;

/** Says of the provisions of one citation whether they exist, and what has become of them. */
@Singleton
class ProvisionCheck {
    private final LawLookup laws;
    private final AbsentLaws absent;

    ProvisionCheck(LawLookup laws, AbsentLaws absent) {
        this.laws = laws;
        this.absent = absent;
    }

    /** @param at the day that was asked for; null for today */
    List<CheckedProvision> check(CitedLaw cited, @Nullable LocalDate at) {
        Optional<LawView> view = cited.view().filter(found -> !found.isBeforeAnyText());
        if (view.isEmpty()) {
            return List.of(notHeld(cited, at));
        }
        Optional<LawView> now =
                at == null ? Optional.empty() : laws.find(cited.law().id(), null, null);
        if (cited.texts().isEmpty()) {
            return List.of(new CheckedProvision(
                    now.isPresent() ? since(view.get(), now.get(), List.of()) : standing(view.get()),
                    "",
                    cited.lawLink(),
                    List.of()));
        }
        return cited.texts().stream()
                .map(text -> provision(cited, view.get(), now, text))
                .toList();
    }

    /** What is known to have ended by then is told to have, with what holds instead; of anything else nothing is known. */
    private CheckedProvision notHeld(CitedLaw cited, @Nullable LocalDate at) {
        return absent.of(cited.law(), cited.articles())
                .filter(AbsentLaw::ended)
                .filter(law -> at == null || (law.endedOn() != null && !at.isBefore(law.endedOn())))
                .map(law -> new CheckedProvision(CitationStatus.REPEALED, "", cited.lawLink(), instead(law)))
                .orElseGet(() -> new CheckedProvision(CitationStatus.NOT_HELD, "", cited.lawLink(), List.of()));
    }

    private static List<CheckedProvision.Near> instead(AbsentLaw law) {
        List<CheckedProvision.Near> provisions = law.provisions().stream()
                .flatMap(old -> old.now().stream())
                .map(now -> new CheckedProvision.Near(now.lawTitle() + now.label(), now.page()))
                .toList();
        return provisions.isEmpty()
                ? law.successor().stream()
                        .flatMap(now -> Stream.ofNullable(now.page())
                                .map(page -> new CheckedProvision.Near(now.title() + now.part(), page)))
                        .toList()
                : provisions;
    }

    private static CheckedProvision provision(CitedLaw cited, LawView view, Optional<LawView> now, CitedText text) {
        String label = text.target().label();
        if (text.articles().isEmpty()) {
            return new CheckedProvision(
                    CitationStatus.NO_SUCH_ARTICLE,
                    label,
                    "",
                    text.nearest().stream()
                            .map(article -> new CheckedProvision.Near(article.label(), cited.link(article)))
                            .toList());
        }
        String page = cited.link(text.articles().getFirst(), text.target());
        if (!text.isFound()) {
            return new CheckedProvision(CitationStatus.NO_SUCH_PART, label, page, List.of());
        }
        CitationStatus status = isVoid(text, view.day())
                ? CitationStatus.REPEALED
                : now.map(today -> since(view, today, text.articles())).orElseGet(() -> standing(view));
        return new CheckedProvision(status, label, page, List.of());
    }

    /** A paragraph can have ended while its law goes on. */
    private static boolean isVoid(CitedText text, LocalDate day) {
        Target target = text.target();
        return text.articles().stream()
                .allMatch(article -> PartialRepeals.isVoid(article.blocks(), target.paragraph(), target.item(), day));
    }

    private static CitationStatus standing(LawView view) {
        return switch (view.status()) {
            case IN_FORCE -> CitationStatus.IN_FORCE;
            case UNKNOWN -> CitationStatus.UNKNOWN_STATUS;
            case AMENDED -> CitationStatus.AMENDED;
            case NOT_YET_IN_FORCE -> CitationStatus.NOT_YET_IN_FORCE;
            case REPEALED -> CitationStatus.REPEALED;
        };
    }

    /** What holds on another day, and what has become of it until today. */
    private static CitationStatus since(LawView then, LawView today, List<ArticleDocument> articles) {
        CitationStatus standing = standing(then);
        if (standing.isFault()) {
            return standing;
        }
        if (today.status() == Status.REPEALED) {
            return CitationStatus.REPEALED_SINCE;
        }
        boolean same = then.version().id().equals(today.version().id())
                || (!articles.isEmpty() && articles.stream().allMatch(article -> isUnchanged(article, today)));
        return same ? standing : CitationStatus.CHANGED_SINCE;
    }

    private static boolean isUnchanged(ArticleDocument article, LawView today) {
        return today.text().stream()
                .filter(other -> other.address().equals(article.address()))
                .anyMatch(other -> other.blocks().equals(article.blocks()));
    }
}
