package org.famen.portal.citation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.validity.Status;
import org.famen.portal.library.AbsentLaw;
import org.famen.portal.library.LawView;
import org.famen.portal.library.RepealedPart;
import org.jspecify.annotations.Nullable;

/**
 * A citation in the API.
 *
 * @param law id of the law
 * @param version id of the version that is meant; null when no text of the law is loaded
 * @param status of that version on the day that is asked for; of the law where no text of it is held
 * @param refusal why no provision is given: the text of the law, or the version that is named, is not held
 * @param page of the law
 * @param targets in the order written; empty when only the law is named, or where it is refused
 * @param absent what is known of a law of which no text is held
 * @param heldVersions ids of the versions that are held, newest first, where another one is named
 * @param today what the same numbers are about in the text of today, where another version is named
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
        @Nullable Refusal refusal,
        String page,
        List<Target> targets,
        @Nullable Absent absent,
        List<String> heldVersions,
        List<Target> today,
        List<String> others,
        boolean byRule,
        List<CiteAnswer> further,
        List<Refused> refused) {

    /** Why no provision is given. */
    enum Refusal {
        LAW_NOT_HELD,
        VERSION_NOT_HELD
    }

    /**
     * A law of which no text is held.
     *
     * @param endedOn day from which it no longer applies
     * @param successor title of the law to read instead
     * @param source public document that the facts are from
     * @param sure whether they were checked
     * @param official where the official text is
     */
    @Serdeable
    record Absent(
            boolean ended,
            @Nullable LocalDate endedOn,
            @Nullable String successor,
            @Nullable String successorPart,
            @Nullable String successorPage,
            List<Succession> provisions,
            String source,
            boolean sure,
            String official) {
        static Absent of(AbsentLaw law) {
            return new Absent(
                    law.ended(),
                    law.endedOn(),
                    law.successor().map(AbsentLaw.Successor::title).orElse(null),
                    law.successor().map(AbsentLaw.Successor::part).orElse(null),
                    law.successor().map(AbsentLaw.Successor::page).orElse(null),
                    law.provisions().stream()
                            .flatMap(old -> old.now().stream()
                                    .map(now -> new Succession(old.label(), now.lawTitle(), now.label(), now.page())))
                            .toList(),
                    law.source(),
                    law.sure(),
                    AbsentLaw.OFFICIAL);
        }
    }

    /** Where an article of a repealed law is ruled now. */
    @Serdeable
    record Succession(String written, String law, String label, String page) {}

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
            LocalDate day = cited.view().orElseThrow().day();
            return new Target(
                    text.target().label(),
                    text.target().paragraph(),
                    text.target().item(),
                    text.isFound(),
                    text.articles().stream()
                            .map(article -> Provision.of(article, cited.link(article, text.target()), day))
                            .toList(),
                    text.nearest().stream()
                            .map(article -> Provision.of(article, cited.link(article), day))
                            .toList());
        }
    }

    @Serdeable
    record Provision(String id, String address, String label, String page, List<RepealedPart> voidParts) {
        static Provision of(ArticleDocument article, String page, LocalDate day) {
            return new Provision(
                    article.id(), article.address(), article.label(), page, RepealedPart.of(article.blocks(), day));
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
                cited.view()
                        .map(LawView::status)
                        .or(() -> named.absent().filter(AbsentLaw::ended).map(ended -> Status.REPEALED))
                        .orElse(null),
                cited.isAbsent() ? Refusal.LAW_NOT_HELD : cited.versionIsMissing() ? Refusal.VERSION_NOT_HELD : null,
                cited.lawLink(),
                targets(cited),
                named.absent().map(Absent::of).orElse(null),
                cited.versionIsMissing()
                        ? cited.law().versions().reversed().stream()
                                .map(VersionDocument::id)
                                .toList()
                        : List.of(),
                named.today().map(CiteAnswer::targets).orElse(List.of()),
                named.others(),
                named.byRule(),
                further,
                refused);
    }

    private static List<Target> targets(CitedLaw cited) {
        return cited.texts().stream().map(text -> Target.of(cited, text)).toList();
    }
}
