package org.famen.portal.web.format;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;

/** A table that the browser keeps as a file. */
public final class CsvDownload {
    private CsvDownload() {}

    /** @param name of the file, with its ending */
    public static HttpResponse<String> of(String csv, String name) {
        return HttpResponse.ok(csv).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
