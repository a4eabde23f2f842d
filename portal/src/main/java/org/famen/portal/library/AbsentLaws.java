package org.famen.portal.library;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.index.LawDocument;
import org.famen.content.index.LawFactsDocument;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Titles;

/** Brings together what is told of laws whose texts are not held. */
@Singleton
public class AbsentLaws {
    private final Library library;
    private final Clock clock;

    AbsentLaws(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /**
     * @param articles that were asked for
     * @return empty where a text of the law is held
     */
    public Optional<AbsentLaw> of(LawDocument law, List<ArticleNumber> articles) {
        if (!law.versions().isEmpty()) {
            return Optional.empty();
        }
        LocalDate endedOn = law.repealedFrom();
        boolean ended =
                endedOn == null ? law.facts().ended() : !LocalDate.now(clock).isBefore(endedOn);
        return Optional.of(new AbsentLaw(
                law,
                ended,
                endedOn,
                successor(law.facts()),
                articles.stream()
                        .flatMap(article -> provisions(law, article).stream())
                        .toList()));
    }

    /** The same for a law by its id; empty too where nobody knows the law. */
    public Optional<AbsentLaw> find(String lawId, List<ArticleNumber> articles) {
        return library.law(lawId).flatMap(law -> of(law, articles));
    }

    private Optional<AbsentLaw.Successor> successor(LawFactsDocument facts) {
        if (facts.successor().isEmpty()) {
            return Optional.empty();
        }
        Optional<LawDocument> known = library.law(facts.successor());
        return Optional.of(new AbsentLaw.Successor(
                known.map(LawDocument::shortTitle).orElse(Titles.shortTitle(facts.successor())),
                facts.successorPart(),
                known.map(law -> LawAddress.of(law.id())).orElse(null)));
    }

    private Optional<AbsentLaw.SuccessorProvisions> provisions(LawDocument law, ArticleNumber article) {
        List<AbsentLaw.Provision> now = law.facts().successions().stream()
                .filter(row -> row.article().equals(article.address()))
                .flatMap(row -> row.addresses().stream().flatMap(address -> provision(row.lawId(), address).stream()))
                .toList();
        return now.isEmpty() ? Optional.empty() : Optional.of(new AbsentLaw.SuccessorProvisions(article.label(), now));
    }

    private Optional<AbsentLaw.Provision> provision(String lawId, String address) {
        return library.law(lawId)
                .flatMap(law -> ArticleNumber.ofAddress(address)
                        .map(number -> new AbsentLaw.Provision(
                                law.shortTitle(), number.label(), LawAddress.of(lawId, address))));
    }
}
