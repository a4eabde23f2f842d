package org.famen.portal.search.answer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.guide.Guide;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.portal.library.Library;

/**
 * What goes together with an answer: how to get it done, and who does it. The guide is the one to which the steps of the
 * answer lead, or one that surely helps by itself; the office is the one that the guide names.
 */
@Singleton
class RelatedHelp {
    private final AnswerFinder answers;
    private final Library library;

    RelatedHelp(AnswerFinder answers, Library library) {
        this.answers = answers;
        this.library = library;
    }

    /** A guide that is not the answer itself, and an office; each only where there is one. */
    List<PageDocument> find(String question, Optional<Answer> answer) {
        Optional<PageDocument> guide = answer.flatMap(this::guideOfSteps).or(() -> answers.guide(question));
        Optional<PageDocument> office = guide.flatMap(this::officeOf);
        return Stream.concat(
                        guide
                                .filter(page -> answer.stream()
                                        .noneMatch(other -> other.page().id().equals(page.id())))
                                .stream(),
                        office.stream())
                .toList();
    }

    private Optional<PageDocument> guideOfSteps(Answer answer) {
        if (answer.page().kind().equals(PageKind.GUIDE.key())) {
            return Optional.of(answer.page());
        }
        return answer.advice().next().stream()
                .flatMap(step -> step.link().stream())
                .map(link -> link.substring(1))
                .filter(id -> id.startsWith(PageKind.GUIDE.key() + "/"))
                .findFirst()
                .flatMap(library::page);
    }

    private Optional<PageDocument> officeOf(PageDocument guide) {
        return guide.detail(Guide.class).organisationIds().stream()
                .findFirst()
                .flatMap(id -> library.page(PageKind.ORGANISATION.id(id)));
    }
}
