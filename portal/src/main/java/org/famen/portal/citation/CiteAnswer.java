package org.famen.portal.citation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.LawDocument;
import org.famen.content.law.validity.Status;
import org.famen.portal.library.LawView;
import org.jspecify.annotations.Nullable;

/**
 * A citation in the API.
 *
 * @param law id of the law
 * @param version id of the version that is meant; null when no text of the law is loaded
 * @param status of that version on the day that is meant
 * @param page of the law
 * @param targets in the order written; empty when only the law is named, or no text of it is loaded
 * @param others ids of further laws that are called the same
 * @param byRule whether nobody listed the name, and it was understood because it shortens one title only
 * @param further other laws that the same text cites, in its order
 * @param refused names in the same text that mean no law that is known, or no single one
 */
@Serdeable
record CiteAnswer(
        String law,
        String title,
        @Nullable String version,
        @Nullable Status status,
        String page,
        List<Target> targets,
        List<String> others,
        boolean byRule,
        List<CiteAnswer> further,
        List<Refused> refused) {

    /**
     * @param written as statutes write it: 第三十九条第二项
     * @param found whether the version has all of it
     * @param provisions one, or those of a range
     * @param nearest when there is no such number
     */
    @Serdeable
    record Target(
            String written,
            int paragraph,
            int item,
            boolean found,
            List<Provision> provisions,
            List<Provision> nearest) {
        static Target of(CitedLaw cited, CitedText text) {
            return new Target(
                    text.target().label(),
                    text.target().paragraph(),
                    text.target().item(),
                    text.isFound(),
                    text.articles().stream()
                            .map(article -> Provision.of(article, cited.link(article, text.target())))
                            .toList(),
                    text.nearest().stream()
                            .map(article -> Provision.of(article, cited.link(article)))
                            .toList());
        }
    }

    @Serdeable
    record Provision(String id, String address, String label, String page) {
        static Provision of(ArticleDocument article, String page) {
            return new Provision(article.id(), article.address(), article.label(), page);
        }
    }

    /** @param candidates ids of laws that may be meant */
    @Serdeable
    record Refused(String name, String reason, List<String> candidates) {
        static Refused of(CitationRefusal refusal) {
            return new Refused(
                    refusal.name(),
                    refusal.key(),
                    refusal.candidates().stream().map(LawDocument::id).toList());
        }
    }

    /** @param answer with one law at least */
    static CiteAnswer of(CitationAnswer answer) {
        List<CiteAnswer> further = answer.laws().stream()
                .skip(1)
                .map(law -> of(law, List.of(), List.of()))
                .toList();
        return of(
                answer.laws().getFirst(),
                further,
                answer.refusals().stream().map(Refused::of).toList());
    }

    private static CiteAnswer of(CitationAnswer.SameNamed named, List<CiteAnswer> further, List<Refused> refused) {
        CitedLaw cited = named.law();
        return new CiteAnswer(
                cited.law().id(),
                cited.law().title(),
                cited.view().map(view -> view.version().id()).orElse(null),
                cited.view().map(LawView::status).orElse(null),
                cited.lawLink(),
                cited.texts().stream().map(text -> Target.of(cited, text)).toList(),
                named.others(),
                named.byRule(),
                further,
                refused);
    }
}
