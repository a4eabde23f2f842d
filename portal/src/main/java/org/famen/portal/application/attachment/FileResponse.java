package org.famen.portal.application.attachment;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;

/** A file that is saved and never shown: whatever is in it, no browser takes it for a page of this portal. */
public final class FileResponse {
    private FileResponse() {}

    /** @param name without its ending */
    public static MutableHttpResponse<byte[]> of(CleanFile file, String name) {
        return HttpResponse.ok(file.bytes())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\""
                                .formatted(name, file.type().ending()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
