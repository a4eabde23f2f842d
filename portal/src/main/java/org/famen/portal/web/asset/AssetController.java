package org.famen.portal.web.asset;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.famen.portal.web.caching.EntityTags;

/**
 * Style sheet, script and mark. Under their version they may be kept for good. Under another one, or none, they are sent too:
 * while a new release comes up beside the old one, a page of the one asks the other for its style sheet, and is better shown in
 * the one that there is than in none; but nobody may keep that without asking again.
 */
@Hidden
@Controller("/assets")
class AssetController {
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "public, no-cache";

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @Get("/{name}")
    @Produces(MediaType.ALL)
    HttpResponse<?> show(HttpRequest<?> request, String name, @QueryValue Optional<String> v) {
        return assets.find(name)
                .map(asset -> answer(request, asset)
                        .header(
                                HttpHeaders.CACHE_CONTROL,
                                v.filter(asset::isVersion).isPresent() ? FOR_GOOD : ASK_AGAIN))
                .orElseGet(HttpResponse::notFound);
    }

    private static MutableHttpResponse<?> answer(HttpRequest<?> request, Asset asset) {
        boolean gzip = acceptsGzip(request);
        String tag = "\"" + asset.version() + (gzip ? "-gzip" : "") + "\"";
        if (EntityTags.isKnown(tag, request)) {
            return HttpResponse.notModified().header(HttpHeaders.ETAG, tag);
        }
        MutableHttpResponse<byte[]> response = HttpResponse.ok(gzip ? asset.gzipped() : asset.plain())
                .header(HttpHeaders.CONTENT_TYPE, asset.contentType())
                .header(HttpHeaders.ETAG, tag);
        return gzip ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }

    /** Codings with their weights, of which 0 says no: RFC 9110, section 12.5.3. */
    private static boolean acceptsGzip(HttpRequest<?> request) {
        return request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(coding -> coding.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                .anyMatch(coding -> coding.matches("gzip(;q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*))?"));
    }
}
