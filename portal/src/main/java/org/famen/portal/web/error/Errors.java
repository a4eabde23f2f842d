package org.famen.portal.web.error;

import io.micronaut.context.MessageSource;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.web.router.exceptions.DuplicateRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.netty.handler.codec.compression.DecompressionException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import java.io.EOFException;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.famen.portal.database.UnreadableException;
import org.famen.portal.operations.RequestIds;
import org.famen.portal.operations.UnavailableException;
import org.famen.portal.protection.OverloadedException;
import org.famen.portal.protection.TooManyRequestsException;
import org.famen.portal.web.ForeignFormException;
import org.famen.portal.web.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every error as a page that says what to do, or for the API as problem+json; never a stack trace. */
@Controller
class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final String RETRY_SECONDS = "30";
    private static final String SOON_SECONDS = "5";
    private static final String PARTS_READER = "io.netty.handler.codec.http.multipart.";
    private static final int NEAR_FRAMES = 16;
    private static final Map<Integer, String> KEYS = Map.of(
            400,
            "bad_request",
            401,
            "forbidden",
            403,
            "forbidden",
            404,
            "not_found",
            405,
            "not_found",
            413,
            "too_large",
            414,
            "too_large",
            431,
            "too_large",
            429,
            "too_many",
            503,
            "unavailable");

    private final Pages pages;
    private final MessageSource messages;

    Errors(Pages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    MutableHttpResponse<?> notFound(HttpRequest<?> request) {
        return answer(request, HttpStatus.NOT_FOUND);
    }

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    MutableHttpResponse<?> wrongMethod(HttpRequest<?> request) {
        return answer(request, HttpStatus.METHOD_NOT_ALLOWED);
    }

    @Error(global = true, status = HttpStatus.REQUEST_ENTITY_TOO_LARGE)
    MutableHttpResponse<?> tooLarge(HttpRequest<?> request) {
        return answer(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
    }

    @Error(global = true)
    MutableHttpResponse<?> failed(HttpRequest<?> request, Throwable failure) {
        return switch (failure) {
            case UnavailableException away -> {
                LOG.warn("[{}] {}", RequestIds.of(request), away.getMessage());
                yield answer(request, HttpStatus.SERVICE_UNAVAILABLE, away.key())
                        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            }
            case TooManyRequestsException tooMany ->
                answer(request, HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfterSeconds()));
            case OverloadedException busy ->
                answer(request, HttpStatus.SERVICE_UNAVAILABLE, "busy").header(HttpHeaders.RETRY_AFTER, SOON_SECONDS);
            case PageNotFoundException missing ->
                pages.status(HttpStatus.NOT_FOUND, request, missing.template(), missing.page());
            case ProblemException told ->
                HttpResponse.status(HttpStatus.valueOf(told.status()))
                        .contentType(Problem.MEDIA_TYPE)
                        .body(told.body());
            case ForeignFormException foreign -> answer(request, HttpStatus.FORBIDDEN, "form");
            case HttpStatusException told -> answer(request, told.getStatus());
            // A "%" or "<" that a browser sends as it was typed; the same in a form.
            case URISyntaxException unreadable -> answer(request, HttpStatus.BAD_REQUEST);
            case ErrorDataDecoderException unreadable -> answer(request, HttpStatus.BAD_REQUEST);
            case JsonSyntaxException unreadable -> answer(request, HttpStatus.BAD_REQUEST);
            case TooLongHttpLineException tooLong -> answer(request, HttpStatus.REQUEST_URI_TOO_LONG);
            case TooLongHttpHeaderException tooLong -> answer(request, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE);
            // More bytes than may be, or more fields.
            case ContentLengthExceededException tooLarge -> answer(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
            case BufferLengthExceededException tooLarge -> answer(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
            case DecompressionException packed -> answer(request, HttpStatus.BAD_REQUEST);
            case RuntimeException unreadable
            when isOfReadingParts(unreadable) -> answer(request, HttpStatus.BAD_REQUEST);
            // Whoever sent half a form and went away; nobody reads this.
            case EOFException gone -> answer(request, HttpStatus.BAD_REQUEST);
            case UnreadableDayException noDay -> answer(request, HttpStatus.BAD_REQUEST, "day");
            case ConversionErrorException noDay
            when noDay.getArgument().getType() == LocalDate.class -> answer(request, HttpStatus.BAD_REQUEST, "day");
            case ConversionErrorException unreadable -> answer(request, HttpStatus.BAD_REQUEST);
            // An empty body, or a field that must be there.
            case UnsatisfiedRouteException missing -> answer(request, HttpStatus.BAD_REQUEST);
            // A body of no type, where a form and a file may be sent.
            case DuplicateRouteException untold -> answer(request, HttpStatus.BAD_REQUEST);
            case UnreadableException sealed -> {
                LOG.error("[{}] {} can't be read: {}", RequestIds.of(request), request.getPath(), sealed.getMessage());
                yield answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "sealed");
            }
            default -> {
                LOG.error("[{}] {} failed", RequestIds.of(request), request.getPath(), failure);
                yield answer(request, HttpStatus.INTERNAL_SERVER_ERROR);
            }
        };
    }

    /** What reads the parts of a form throws whatever comes of names, limits and character sets that are none. */
    private static boolean isOfReadingParts(RuntimeException failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(NEAR_FRAMES)
                .anyMatch(frame -> frame.getClassName().startsWith(PARTS_READER));
    }

    private MutableHttpResponse<?> answer(HttpRequest<?> request, HttpStatus status) {
        return answer(
                request,
                status,
                KEYS.getOrDefault(status.getCode(), status.getCode() < 500 ? "bad_request" : "failed"));
    }

    private MutableHttpResponse<?> answer(HttpRequest<?> request, HttpStatus status, String key) {
        if (wantsJson(request)) {
            return HttpResponse.status(status)
                    .contentType(Problem.MEDIA_TYPE)
                    .body(new Problem(
                            "about:blank",
                            word("error." + key + ".title"),
                            status.getCode(),
                            word("error." + key + ".text"),
                            request.getPath()));
        }
        return pages.status(status, request, "web/error", new ErrorPage(status.getCode(), key, RequestIds.of(request)));
    }

    /** A program may send an address that cannot be read; then its path is not known. */
    private static boolean wantsJson(HttpRequest<?> request) {
        List<MediaType> accepted = List.copyOf(request.accept());
        return request.getPath().startsWith("/api/")
                || (accepted.stream().noneMatch(MediaType.TEXT_HTML_TYPE::matches)
                        && accepted.stream().anyMatch(type -> type.getSubtype().endsWith("json")));
    }

    private String word(String key) {
        return messages.getMessage(key, Locale.SIMPLIFIED_CHINESE).orElse(key);
    }
}
