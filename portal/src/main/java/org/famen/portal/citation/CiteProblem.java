package org.famen.portal.citation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.LawDocument;
import org.famen.portal.library.LawAddress;
import org.famen.portal.web.error.Problem;

/**
 * A citation that leads nowhere, as an error of the API: the members of {@link Problem}, and what may be meant.
 *
 * @param reason a constant for programs: unknown_law, unknown_number, several_laws, no_number, no_such_provision, no_citation
 * @param candidates the nearest provisions, or the laws that the name may mean; empty when nothing is near
 */
@Serdeable
record CiteProblem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String reason,
        List<Candidate> candidates) {
    CiteProblem {
        candidates = List.copyOf(candidates);
    }

    /**
     * @param law its id
     * @param label of the provision; empty for a whole law
     */
    @Serdeable
    record Candidate(String law, String title, String label, String page) {
        static Candidate of(LawDocument law) {
            return new Candidate(law.id(), law.title(), "", LawAddress.of(law.id()));
        }

        static Candidate of(CitedLaw cited, ArticleDocument article) {
            return new Candidate(cited.law().id(), cited.law().title(), article.label(), cited.link(article));
        }
    }
}
