package org.famen.portal.law;

import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.famen.portal.library.AbsentLaw;
import org.famen.portal.library.AbsentLaws;
import org.famen.portal.library.LawLookup;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.caching.CachedResponse;
import org.famen.portal.web.error.Problem;
import org.famen.portal.web.error.ProblemException;
import org.jspecify.annotations.Nullable;

/** Laws and their provisions as JSON. */
@Tag(name = "laws")
@Controller("/api/laws")
class LawApiController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final LawLookup laws;
    private final AbsentLaws absent;
    private final MessageSource messages;

    LawApiController(LawLookup laws, AbsentLaws absent, MessageSource messages) {
        this.laws = laws;
        this.absent = absent;
        this.messages = messages;
    }

    /**
     * A law with its versions and the text of one of them.
     *
     * @param lawId title without 中华人民共和国, such as 劳动合同法
     * @param version promulgation date of a version; wins over {@code at}
     * @param at the day whose law applies; today when absent
     * @return the law; a problem that says what is known of it where no text is held
     */
    @Operation(summary = "A law with its versions and the text of one of them")
    @Get("/{lawId}")
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Blocking
    HttpResponse<LawAnswer> law(
            String lawId, @QueryValue @Nullable String version, @QueryValue @Nullable LocalDate at) {
        return laws.find(lawId, version, at)
                .map(LawAnswer::of)
                .map(CachedResponse::shortly)
                .orElseThrow(() -> notFound(lawId));
    }

    /**
     * One provision.
     *
     * @param lawId title without 中华人民共和国
     * @param address 39, 120-1 for 第一百二十条之一, s1 for a section, a1.5 for an article of an annex
     * @param version promulgation date of a version; wins over {@code at}
     * @param at the day whose law applies; today when absent
     * @return the provision
     */
    @Operation(summary = "One provision of a law")
    @Get("/{lawId}/{address}")
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Blocking
    HttpResponse<LawAnswer.Provision> provision(
            String lawId, String address, @QueryValue @Nullable String version, @QueryValue @Nullable LocalDate at) {
        return laws.find(lawId, version, at).stream()
                .flatMap(view -> view.text().stream()
                        .filter(provision -> provision.address().equals(address))
                        .map(provision -> LawAnswer.Provision.of(provision, view.day())))
                .findFirst()
                .map(CachedResponse::shortly)
                .orElseThrow(() -> notFound(lawId));
    }

    private RuntimeException notFound(String lawId) {
        return absent.find(lawId, List.of())
                .<RuntimeException>map(law -> new ProblemException(
                        HttpStatus.NOT_FOUND.getCode(),
                        AbsentLawProblem.of(law, word("law.absent.problem"), told(law))))
                .orElseGet(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such law or provision"));
    }

    /** In the words of the law's page. */
    private String told(AbsentLaw law) {
        if (!law.ended()) {
            return word("law.absent", law.title());
        }
        return law.endedOn() == null
                ? word("law.absent.ended.sometime", law.title())
                : word("law.absent.ended", law.title(), DAY.format(law.endedOn()));
    }

    private String word(String key, Object... values) {
        return messages.getMessage(key, Locale.SIMPLIFIED_CHINESE, values).orElse(key);
    }
}
