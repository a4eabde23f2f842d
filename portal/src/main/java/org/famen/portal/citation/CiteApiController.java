package org.famen.portal.citation;

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
import org.famen.portal.library.AbsentLaws;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.caching.CachedResponse;
import org.jspecify.annotations.Nullable;

/** What a citation means, as JSON. */
@Tag(name = "laws")
@Controller("/api/cite")
class CiteApiController {
    private final Citations citations;
    private final AbsentLaws absent;

    CiteApiController(Citations citations, AbsentLaws absent) {
        this.citations = citations;
        this.absent = absent;
    }

    /**
     * What a citation means.
     *
     * @param q a citation as people write it, such as 消法55条 or 劳动合同法39-41条
     * @param at the day whose law applies; today when absent
     * @return the law and the provisions, with the nearest ones where a number does not exist; or why there are none
     */
    @Operation(summary = "What a citation means")
    @Get
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<CiteAnswer> cite(@QueryValue(defaultValue = "") String q, @QueryValue @Nullable LocalDate at) {
        return citations
                .resolve(CitationInAddress.clean(q), at)
                .map(cited -> CiteAnswer.of(cited, absent.of(cited.law(), cited.articles()), citations.ofToday(cited)))
                .map(CachedResponse::shortly)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such citation"));
    }
}
