package org.famen.portal.download;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.caching.CachedResponse;
import org.famen.portal.web.format.Csv;

/** The whole catalogue of laws as a file. */
@Tag(name = "laws")
@Costly(Costly.Work.DOCUMENT)
@Controller
class CatalogueController {
    private static final String JSON_LINES = "application/jsonl; charset=utf-8";

    private final CatalogueFiles files;

    CatalogueController(CatalogueFiles files) {
        this.files = files;
    }

    /**
     * All laws as comma-separated values, ten minutes old at most.
     *
     * @return one law a line, the names of the columns first
     */
    @Operation(summary = "All laws as CSV")
    @Get("/catalogue.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Blocking
    HttpResponse<String> csv() {
        return file(CatalogueFiles.Format.CSV, "famen-catalogue.csv");
    }

    /**
     * All laws as JSON lines, ten minutes old at most.
     *
     * @return one law a line
     */
    @Operation(summary = "All laws as JSON lines")
    @Get("/catalogue.jsonl")
    @Produces(JSON_LINES)
    @Blocking
    HttpResponse<String> jsonLines() {
        return file(CatalogueFiles.Format.JSON_LINES, "famen-catalogue.jsonl");
    }

    private HttpResponse<String> file(CatalogueFiles.Format format, String name) {
        return CachedResponse.shortly(files.in(format))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
