package org.famen.portal.download;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.famen.portal.library.Freshness;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.caching.CachedResponse;

/** Up to when laws are held, as JSON. */
@Tag(name = "laws")
@Controller("/api/freshness")
class FreshnessController {
    private final Freshness freshness;

    FreshnessController(Freshness freshness) {
        this.freshness = freshness;
    }

    /**
     * Up to when laws of each rank are held.
     *
     * @return one rank each, the highest first
     */
    @Operation(summary = "Up to when laws of each rank are held")
    @Get
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<List<Freshness.Held>> held() {
        return CachedResponse.shortly(freshness.now());
    }
}
