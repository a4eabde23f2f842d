package org.famen.portal.verify;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.index.ArticleDocument;
import org.famen.content.law.validity.Status;
import org.famen.portal.citation.CitedLaw;
import org.famen.portal.citation.CitedText;
import org.famen.portal.library.LawLookup;
import org.famen.portal.library.LawView;
import org.jspecify.annotations.Nullable;

/** Says of the provisions of one citation whether they exist, and what has become of them. */
@Singleton
class ProvisionCheck {
    private final LawLookup laws;

    ProvisionCheck(LawLookup laws) {
        this.laws = laws;
    }

    /** @param at the day that was asked for; null for today */
    List<CheckedProvision> check(CitedLaw cited, @Nullable LocalDate at) {
        Optional<LawView> view = cited.view().filter(found -> !found.isBeforeAnyText());
        if (view.isEmpty()) {
            return List.of(new CheckedProvision(Verdict.NOT_HELD, "", cited.lawLink(), List.of()));
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

    private static CheckedProvision provision(CitedLaw cited, LawView view, Optional<LawView> now, CitedText text) {
        String label = text.target().label();
        if (text.articles().isEmpty()) {
            return new CheckedProvision(
                    Verdict.NO_SUCH_ARTICLE,
                    label,
                    "",
                    text.nearest().stream()
                            .map(article -> new CheckedProvision.Near(article.label(), cited.link(article)))
                            .toList());
        }
        String page = cited.link(text.articles().getFirst(), text.target());
        if (!text.isFound()) {
            return new CheckedProvision(Verdict.NO_SUCH_PART, label, page, List.of());
        }
        Verdict verdict = now.map(today -> since(view, today, text.articles())).orElseGet(() -> standing(view));
        return new CheckedProvision(verdict, label, page, List.of());
    }

    private static Verdict standing(LawView view) {
        return switch (view.status()) {
            case IN_FORCE -> Verdict.IN_FORCE;
            case UNKNOWN -> Verdict.UNKNOWN_STATUS;
            case AMENDED -> Verdict.AMENDED;
            case NOT_YET_IN_FORCE -> Verdict.NOT_YET_IN_FORCE;
            case REPEALED -> Verdict.REPEALED;
        };
    }

    /** What holds on another day, and what has become of it until today. */
    private static Verdict since(LawView then, LawView today, List<ArticleDocument> articles) {
        Verdict standing = standing(then);
        if (standing.isFault()) {
            return standing;
        }
        if (today.status() == Status.REPEALED) {
            return Verdict.REPEALED_SINCE;
        }
        boolean same = then.version().id().equals(today.version().id())
                || (!articles.isEmpty() && articles.stream().allMatch(article -> isUnchanged(article, today)));
        return same ? standing : Verdict.CHANGED_SINCE;
    }

    private static boolean isUnchanged(ArticleDocument article, LawView today) {
        return today.text().stream()
                .filter(other -> other.address().equals(article.address()))
                .anyMatch(other -> other.blocks().equals(article.blocks()));
    }
}
