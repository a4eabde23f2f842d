package org.famen.portal.operations.trace;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.List;
import org.famen.portal.operations.RequestIds;
import org.jspecify.annotations.Nullable;

/**
 * A span for each request, by its route. Addresses hold words of searches and references of bookings, so neither path nor
 * query is recorded. A trace that a caller brings is linked and not gone on with, because its id would decide whether it is
 * recorded, and anybody can choose one. Source of the names: OpenTelemetry semantic conventions for HTTP 1.41.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class RequestTrace implements Ordered {
    private static final String SPAN = "famen.span";
    private static final int AFTER_IDS = HIGHEST_PRECEDENCE + 2;
    private static final int SERVER_FAULT = 500;

    private final Tracer tracer;
    private final TextMapPropagator propagator;

    RequestTrace(OpenTelemetry openTelemetry) {
        this.tracer = openTelemetry.getTracer("org.famen.portal");
        this.propagator = openTelemetry.getPropagators().getTextMapPropagator();
    }

    @Override
    public int getOrder() {
        return AFTER_IDS;
    }

    @RequestFilter
    void begin(HttpRequest<?> request, MutablePropagatedContext propagated) {
        if (request.getPath().startsWith("/assets/")) {
            return;
        }
        String method = request.getMethodName();
        String route = BasicHttpAttributes.getUriTemplate(request).orElse("");
        Context caller = propagator.extract(Context.root(), request.getHeaders(), Headers.GETTER);
        Span span = tracer.spanBuilder(route.isEmpty() ? method : method + " " + route)
                .setNoParent()
                .addLink(Span.fromContext(caller).getSpanContext())
                .setSpanKind(SpanKind.SERVER)
                .setAttribute("http.request.method", method)
                .setAttribute("http.route", route)
                .startSpan();
        request.setAttribute(SPAN, span);
        propagated.add(new CurrentSpan(Context.root().with(span)));
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(SPAN, Span.class).ifPresent(span -> {
            span.setAttribute("http.response.status_code", response.code());
            span.setAttribute("famen.request.id", RequestIds.of(request));
            if (response.code() >= SERVER_FAULT) {
                span.setStatus(StatusCode.ERROR);
            }
            span.end();
        });
    }

    private enum Headers implements TextMapGetter<HttpHeaders> {
        GETTER;

        @Override
        public Iterable<String> keys(HttpHeaders headers) {
            return List.copyOf(headers.names());
        }

        @Override
        public @Nullable String get(@Nullable HttpHeaders headers, String name) {
            return headers == null ? null : headers.get(name);
        }
    }
}
