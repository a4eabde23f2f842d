package org.famen.portal.search;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.advice.NextStep;
import org.famen.content.danger.Danger;
import org.famen.content.index.PageDocument;
import org.famen.content.law.validity.Status;
import org.famen.content.search.SearchQuery;
import org.famen.portal.library.AbsentLaw;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.RepealedPart;
import org.famen.portal.search.answer.Answer;
import org.famen.portal.search.answer.FirstAnswers;
import org.famen.portal.search.query.SearchAddress;
import org.famen.portal.search.results.Highlighted;
import org.famen.portal.search.results.SearchHit;
import org.famen.portal.search.results.SearchResults;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the search API.
 *
 * @param query as it was understood: pinyin stands in characters
 * @param total all documents that match
 * @param unrelated whether what was typed has nothing to do with law, so that nothing is listed
 * @param incomplete whether a part of the index did not answer, so that counts are too low
 * @param danger what to do now and whom to call; null where nobody is in danger
 * @param absent what is known of a law that is named and not held; null where there is none
 * @param answers at most one page that answers
 * @param cards what was named, and what editors recommend
 * @param laws laws that are called exactly as what was typed
 * @param next address of the next page; null on the last
 */
@Serdeable
record SearchAnswer(
        String query,
        long total,
        int page,
        int pages,
        boolean unrelated,
        boolean incomplete,
        @Nullable DangerCard danger,
        @Nullable AbsentLawCard absent,
        List<AnswerCard> answers,
        List<NamedPage> cards,
        List<NamedLaw> laws,
        List<Group> groups,
        List<Count> facets,
        @Nullable String next) {

    @Serdeable
    record NamedLaw(String id, String title, String address) {}

    /**
     * A law that is named and of which no text is held.
     *
     * @param known whether anything is known of it
     * @param endedOn day from which it no longer applies; null while it does, or where nobody knows the day
     * @param successor title of the law to read instead
     * @param provisions addresses of its provisions for the articles that were asked for
     * @param official where the official text is
     */
    @Serdeable
    record AbsentLawCard(
            String title,
            boolean known,
            boolean ended,
            @Nullable LocalDate endedOn,
            @Nullable String successor,
            List<String> provisions,
            String official) {}

    /** @param page address of a page that says how the law protects; empty where there is none */
    @Serdeable
    record DangerCard(String id, String name, String notice, List<String> steps, List<Call> calls, String page) {}

    @Serdeable
    record Call(String name, String number, String use) {}

    /**
     * @param sure false where it answers a question like the one that was asked
     * @param provisions what it rests on, as law#address
     */
    @Serdeable
    record AnswerCard(
            String id,
            String kind,
            String address,
            String title,
            String text,
            boolean sure,
            @Nullable String deadline,
            @Nullable String firstStep,
            List<String> provisions) {}

    @Serdeable
    record NamedPage(String kind, String address, String title, String text, List<String> lines, String action) {}

    /** @param more further hits of the same law */
    @Serdeable
    record Group(Found first, List<Found> others, int more) {}

    @Serdeable
    record Found(
            String id,
            String kind,
            String address,
            String title,
            String label,
            String text,
            @Nullable Status status,
            List<RepealedPart> voidParts,
            @Nullable LocalDate date,
            List<String> divisions,
            String issuer) {}

    @Serdeable
    record Count(String facet, String value, String label, long count, boolean chosen) {}

    static SearchAnswer of(SearchResults results, FirstAnswers first) {
        SearchQuery query = results.query();
        boolean last = query.page() >= results.pages();
        return new SearchAnswer(
                query.text(),
                results.total(),
                query.page(),
                results.pages(),
                results.unrelated(),
                results.incomplete(),
                first.danger().map(SearchAnswer::danger).orElse(null),
                first.absent()
                        .map(SearchAnswer::absent)
                        .or(() -> first.unknownLaw().map(SearchAnswer::unknownLaw))
                        .orElse(null),
                first.answers().stream().map(SearchAnswer::answer).toList(),
                first.cards().stream()
                        .map(card -> new NamedPage(
                                card.kind(), card.address(), card.title(), card.text(), card.lines(), card.action()))
                        .toList(),
                results.laws().stream()
                        .map(law -> new NamedLaw(law.id(), law.title(), LawAddress.of(law.id())))
                        .toList(),
                results.groups().stream()
                        .map(group -> new Group(
                                found(group.first()),
                                group.others().stream().map(SearchAnswer::found).toList(),
                                group.more()))
                        .toList(),
                results.facets().stream()
                        .flatMap(facet -> facet.values().stream()
                                .map(value -> new Count(
                                        facet.facet().parameter(),
                                        value.value(),
                                        value.label(),
                                        value.count(),
                                        value.chosen())))
                        .toList(),
                last ? null : SearchAddress.of("/api/search", query.onPage(query.page() + 1)));
    }

    private static DangerCard danger(Danger danger) {
        return new DangerCard(
                danger.id(),
                danger.name(),
                danger.notice(),
                danger.steps(),
                danger.calls().stream()
                        .map(call -> new Call(call.name(), call.number(), call.use()))
                        .toList(),
                danger.page().map(page -> "/" + page).orElse(""));
    }

    private static AbsentLawCard absent(AbsentLaw law) {
        return new AbsentLawCard(
                law.title(),
                true,
                law.ended(),
                law.endedOn(),
                law.successor()
                        .map(successor -> successor.title() + successor.part())
                        .orElse(null),
                law.provisions().stream()
                        .flatMap(old -> old.now().stream())
                        .map(AbsentLaw.Provision::page)
                        .toList(),
                AbsentLaw.OFFICIAL);
    }

    private static AbsentLawCard unknownLaw(String title) {
        return new AbsentLawCard(title, false, false, null, null, List.of(), AbsentLaw.OFFICIAL);
    }

    private static AnswerCard answer(Answer answer) {
        PageDocument page = answer.page();
        return new AnswerCard(
                page.id(),
                page.kind(),
                answer.address(),
                page.title(),
                page.summary(),
                answer.sure(),
                answer.deadline()
                        .map(deadline -> deadline.action() + "：" + deadline.period())
                        .orElse(null),
                answer.firstStep().map(NextStep::action).orElse(null),
                page.cites().stream()
                        .map(cited -> cited.lawId() + "#" + cited.address())
                        .toList());
    }

    private static Found found(SearchHit hit) {
        return new Found(
                hit.id(),
                hit.kind(),
                hit.address(),
                hit.title(),
                hit.label(),
                String.join("…", hit.passages().stream().map(Highlighted::plain).toList()),
                hit.status(),
                hit.voidParts().stream().map(RepealedPart::of).toList(),
                hit.date(),
                hit.divisions(),
                hit.issuer());
    }
}
