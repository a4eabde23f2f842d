package org.famen.portal.download;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.famen.content.city.City;
import org.famen.content.integrity.CanonicalText;
import org.famen.portal.library.LawLookup;
import org.famen.portal.library.LawView;
import org.famen.portal.library.ReadingDay;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.Pages;
import org.famen.portal.web.caching.CachedResponse;
import org.famen.portal.web.caching.FileCache;
import org.famen.portal.web.error.PageNotFoundException;
import org.jspecify.annotations.Nullable;

/** A law, or some of its articles, as a file. */
@Tag(name = "laws")
@Costly(Costly.Work.DOCUMENT)
@Controller("/laws/{lawId}/download")
class LawDownloadController {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String MARKDOWN = "text/markdown; charset=utf-8";
    private static final int MAX_LENGTH = 200;

    private final LawLookup laws;
    private final City city;
    private final HttpHostResolver hosts;
    private final FileCache files;
    private final Pages pages;

    LawDownloadController(LawLookup laws, City city, HttpHostResolver hosts, FileCache files, Pages pages) {
        this.files = files;
        this.laws = laws;
        this.city = city;
        this.hosts = hosts;
        this.pages = pages;
    }

    /**
     * A law, or some of its articles, as a file.
     *
     * @param lawId title without 中华人民共和国
     * @param format docx, md, akn (Akoma Ntoso 3.0), txt (as its SHA-256 is made of) or print (a page for paper)
     * @param articles such as 3、5-8; all when absent
     * @param version promulgation date of a version; wins over {@code at}
     * @param at the day whose law applies; today when absent
     * @return the file
     */
    @Operation(summary = "A law, or some of its articles, as a Word, Markdown, plain or Akoma Ntoso file")
    @Get(produces = {LawDocx.MEDIA_TYPE, MARKDOWN, TEXT, AkomaNtoso.MEDIA_TYPE, "text/html; charset=utf-8"})
    @Blocking
    HttpResponse<?> download(
            HttpRequest<?> request,
            String lawId,
            @QueryValue(defaultValue = "docx") String format,
            @QueryValue(defaultValue = "") String articles,
            @QueryValue @Nullable String version,
            @QueryValue @Nullable String at) {
        LawView view = laws.find(lawId, version, ReadingDay.read(at).chosen())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such law"));
        String written = articles.length() > MAX_LENGTH ? articles.substring(0, MAX_LENGTH) : articles;
        Excerpt excerpt = Excerpt.of(view, written)
                .orElseThrow(
                        () -> new PageNotFoundException("download/unknown", new UnknownSelectionPage(view, written)));
        String host = hosts.resolve(request);
        String origin = Imprint.origin(view, city.portalName(), host);
        return switch (format) {
            case "docx" ->
                file(
                        files.get(
                                List.of(format, origin, view.version().id(), written),
                                () -> LawDocx.of(excerpt, origin)),
                        LawDocx.MEDIA_TYPE,
                        excerpt.fileName() + ".docx");
            case "md" ->
                file(
                        LawMarkdown.of(excerpt, origin).getBytes(StandardCharsets.UTF_8),
                        MARKDOWN,
                        excerpt.fileName() + ".md");
            case "txt" ->
                file(CanonicalText.of(view.version(), excerpt.provisions()).bytes(), TEXT, excerpt.fileName() + ".txt");
            case "print" -> pages.ok(request, "download/print", PrintPage.of(excerpt, origin));
            case "akn" ->
                file(
                        files.get(
                                List.of(format, origin, view.version().id(), written),
                                () -> AkomaNtoso.of(excerpt, city.portalName(), host)
                                        .getBytes(StandardCharsets.UTF_8)),
                        AkomaNtoso.MEDIA_TYPE,
                        excerpt.fileName() + ".xml");
            default -> throw new HttpStatusException(HttpStatus.NOT_FOUND, "no such format");
        };
    }

    /** @param name may be Chinese: RFC 6266 with RFC 8187 */
    private static HttpResponse<byte[]> file(byte[] bytes, String type, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return CachedResponse.shortly(bytes)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded);
    }
}
