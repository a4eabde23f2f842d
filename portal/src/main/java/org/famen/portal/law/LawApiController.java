package org.famen.portal.law;

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
import org.famen.portal.library.LawLookup;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.caching.CachedResponse;
import org.jspecify.annotations.Nullable;

/** Laws and their provisions as JSON. */
@Tag(name = "laws")
@Controller("/api/laws")
class LawApiController {
    private final LawLookup laws;

    LawApiController(LawLookup laws) {
        this.laws = laws;
    }

    /**
     * A law with its versions and the text of one of them.
     *
     * @param lawId title without 中华人民共和国, such as 劳动合同法
     * @param version promulgation date of a version; wins over {@code at}
     * @param at the day whose law applies; today when absent
     * @return the law
     */
    @Operation(summary = "A law with its versions and the text of one of them")
    @Get("/{lawId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<LawAnswer> law(
            String lawId, @QueryValue @Nullable String version, @QueryValue @Nullable LocalDate at) {
        return laws.find(lawId, version, at)
                .map(LawAnswer::of)
                .map(CachedResponse::shortly)
                .orElseThrow(LawApiController::notFound);
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
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<LawAnswer.Provision> provision(
            String lawId, String address, @QueryValue @Nullable String version, @QueryValue @Nullable LocalDate at) {
        return laws.find(lawId, version, at).stream()
                .flatMap(view -> view.text().stream()
                        .filter(provision -> provision.address().equals(address))
                        .map(provision -> LawAnswer.Provision.of(provision, view.day())))
                .findFirst()
                .map(CachedResponse::shortly)
                .orElseThrow(LawApiController::notFound);
    }

    private static HttpStatusException notFound() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "no such law or provision");
    }
}
