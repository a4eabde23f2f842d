package org.famen.portal.web.asset;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.types.files.SystemFile;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.famen.content.attachment.AttachmentFile;
import org.famen.portal.city.CitySettings;

/**
 * Serves files that the city publishes beside its pages. They are named by the page's own record, checked again here, and
 * handed out as downloads with a type of a short list, never as something that a browser would run.
 */
@Singleton
public class Attachments {
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "ofd", "application/ofd",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "doc", "application/msword",
            "xls", "application/vnd.ms-excel",
            "txt", "text/plain; charset=utf-8",
            "csv", "text/csv; charset=utf-8",
            "jpg", "image/jpeg",
            "png", "image/png");

    private final CitySettings city;

    Attachments(CitySettings city) {
        this.city = city;
    }

    /** @throws HttpStatusException 404 when there is no such file that could be published */
    public HttpResponse<SystemFile> serve(String kind, String id, String name) {
        AttachmentFile file = AttachmentFile.of(city.folder(), kind, id, name)
                .filter(found -> found.fault().isEmpty())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such attachment"));
        String type = TYPES.getOrDefault(file.extension(), "application/octet-stream");
        String shown = type.startsWith("image/") ? "inline" : "attachment";
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(new SystemFile(file.path().toFile()))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown + "; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
    }
}
