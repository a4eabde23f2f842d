package org.famen.portal.search.answer;

import java.util.List;
import java.util.Optional;
import org.famen.content.advice.Advice;
import org.famen.content.advice.Deadline;
import org.famen.content.advice.NextStep;
import org.famen.content.consultation.Consultation;
import org.famen.content.guide.Guide;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.portal.library.LawAddress;

/**
 * A page of the city that answers what was asked.
 *
 * @param sure false where it answers a question that is like the one that was asked
 * @param advice until when and what to do
 */
public record Answer(PageDocument page, boolean sure, Advice advice) {

    static Answer of(PageDocument page, boolean sure) {
        Advice advice = page.kind().equals(PageKind.GUIDE.key())
                ? page.detail(Guide.class).advice()
                : page.detail(Consultation.class).advice();
        return new Answer(page, sure, advice);
    }

    public String address() {
        return "/" + page.id();
    }

    /** What it rests on, with addresses. */
    public List<CitedPage> provisions() {
        return page.cites().stream()
                .map(cited -> new CitedPage(cited.written(), LawAddress.of(cited.lawId(), cited.address())))
                .toList();
    }

    /** @param written as courts write it */
    public record CitedPage(String written, String address) {}

    /** What is lost by waiting: the most urgent deadline. */
    public Optional<Deadline> deadline() {
        return advice.deadlines().stream().findFirst();
    }

    public Optional<NextStep> firstStep() {
        return advice.next().stream().findFirst();
    }

    /** What somebody can go to or call, in the first step that says so. */
    public Optional<NextStep> placeToGo() {
        return advice.next().stream().filter(step -> step.who().isPresent()).findFirst();
    }
}
