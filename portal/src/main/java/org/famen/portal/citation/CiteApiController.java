package org.famen.portal.citation;

import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.caching.CachedResponse;
import org.famen.portal.web.error.Problem;
import org.famen.portal.web.error.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a citation means, as JSON. */
@Tag(name = "laws")
@Controller("/api/cite")
class CiteApiController {
    private static final String NO_CITATION = "no_citation";
    private static final String NO_SUCH_PROVISION = "no_such_provision";

    private final Citations citations;
    private final MessageSource messages;

    CiteApiController(Citations citations, MessageSource messages) {
        this.citations = citations;
        this.messages = messages;
    }

    /**
     * What a citation means.
     *
     * @param q a citation as people write it, such as 消法55条 or 劳动合同法39-41条
     * @param at the day whose law applies; today when absent
     * @return the law and the provisions, with the nearest ones where a number does not exist; why there are none, where the
     *     law or the version is not held; a problem with the nearest candidates where nothing is found
     */
    @Operation(summary = "What a citation means")
    @Get
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Blocking
    HttpResponse<CiteAnswer> cite(@QueryValue(defaultValue = "") String q, @QueryValue @Nullable LocalDate at) {
        String written = CitationInAddress.clean(q);
        CitationAnswer answer =
                citations.answer(written, at).orElseThrow(() -> problem(written, NO_CITATION, List.of(), List.of()));
        if (answer.laws().isEmpty()) {
            CitationRefusal first = answer.refusals().getFirst();
            throw problem(
                    first.name(),
                    first.key(),
                    first.candidates().stream().map(CiteProblem.Candidate::of).toList(),
                    List.of());
        }
        CitedLaw law = answer.laws().getFirst().law();
        if (answer.isOneLaw() && isAllMissing(law)) {
            throw problem(law.law().title(), NO_SUCH_PROVISION, nearest(law), law.texts());
        }
        return CachedResponse.shortly(CiteAnswer.of(answer));
    }

    private static boolean isAllMissing(CitedLaw law) {
        return !law.texts().isEmpty()
                && law.texts().stream().allMatch(text -> text.articles().isEmpty());
    }

    private static List<CiteProblem.Candidate> nearest(CitedLaw law) {
        return law.texts().stream()
                .flatMap(text -> text.nearest().stream())
                .distinct()
                .map(article -> CiteProblem.Candidate.of(law, article))
                .toList();
    }

    private ProblemException problem(
            String name, String reason, List<CiteProblem.Candidate> candidates, List<CitedText> missing) {
        String provisions = missing.stream().map(text -> text.target().label()).collect(Collectors.joining("、"));
        int status = HttpStatus.NOT_FOUND.getCode();
        return new ProblemException(
                status,
                new CiteProblem(
                        "about:blank",
                        word("cite.problem.title"),
                        status,
                        word("cite.refused." + reason, name, provisions),
                        "/api/cite",
                        reason,
                        candidates));
    }

    private String word(String key, Object... values) {
        return messages.getMessage(key, Locale.SIMPLIFIED_CHINESE, values).orElse(key);
    }
}
