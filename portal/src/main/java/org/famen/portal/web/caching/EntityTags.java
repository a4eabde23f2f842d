package org.famen.portal.web.caching;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Gives each answer of the API an entity tag of its content, and answers 304 to who has it already. Pages get none: their
 * nonce changes with every answer.
 */
@ServerFilter("/api/**")
public class EntityTags implements Ordered {
    private static final int DIGITS = 24;

    private final JsonMapper json;

    EntityTags(JsonMapper json) {
        this.json = json;
    }

    @ResponseFilter
    MutableHttpResponse<?> tag(HttpRequest<?> request, MutableHttpResponse<?> response) throws IOException {
        if (response.status() != HttpStatus.OK || request.getMethod() != HttpMethod.GET || response.body() == null) {
            return response;
        }
        byte[] body = json.writeValueAsBytes(response.body());
        String tag = "\"" + digest(body) + "\"";
        if (isKnown(tag, request)) {
            return HttpResponse.notModified()
                    .header(HttpHeaders.ETAG, tag)
                    .header(HttpHeaders.CACHE_CONTROL, String.valueOf(response.header(HttpHeaders.CACHE_CONTROL)));
        }
        return response.header(HttpHeaders.ETAG, tag).body(body);
    }

    /** A list of tags, each weak or not, or a star for any: RFC 9110, section 13.1.2. */
    public static boolean isKnown(String tag, HttpRequest<?> request) {
        return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(known -> known.strip().replaceFirst("^W/", ""))
                .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }

    public static String digest(byte[] body) {
        return DigestUtils.sha256Hex(body).substring(0, DIGITS);
    }
}
