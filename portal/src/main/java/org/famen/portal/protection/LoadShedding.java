package org.famen.portal.protection;

import io.micrometer.core.instrument.Counter;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.FilterContinuation;
import io.micronaut.web.router.RouteAttributes;
import org.famen.portal.operations.Blocking;

/**
 * Refuses early what the portal can't do in time, instead of doing all of it too late. Searches have a bulkhead of their own, so
 * that a rush on them takes neither booking nor reading away, and so have files and comparisons, which take none from searches,
 * and what people send.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class LoadShedding implements Ordered {
    private final Lane searches;
    private final Lane documents;
    private final Lane sent;
    private final Lane others;
    private final Unlimited unlimited;

    LoadShedding(LoadSheddingSettings settings, LoadSheddingMeter meter, Unlimited unlimited) {
        this.searches = Lane.of("searches", settings.searches(), settings, meter);
        this.documents = Lane.of("documents", settings.documents(), settings, meter);
        this.sent = Lane.of("sent", settings.documents(), settings, meter);
        this.others = Lane.of("others", settings.others(), settings, meter);
        this.unlimited = unlimited;
    }

    private record Lane(QueueingBulkhead bulkhead, Counter refused) {
        static Lane of(String name, int width, LoadSheddingSettings settings, LoadSheddingMeter meter) {
            var bulkhead = new QueueingBulkhead(name, width, settings.longestWait());
            return new Lane(bulkhead, meter.watch(name, bulkhead));
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 3;
    }

    @RequestFilter
    @Blocking
    HttpResponse<?> admit(HttpRequest<?> request, FilterContinuation<HttpResponse<?>> rest) {
        if (unlimited.contains(request)) {
            return rest.proceed();
        }
        Lane lane = lane(request);
        try {
            return lane.bulkhead().enter(rest::proceed);
        } catch (OverloadedException refused) {
            lane.refused().increment();
            throw refused;
        }
    }

    private Lane lane(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(route -> route.getAnnotationMetadata().hasAnnotation(Costly.class))
                .map(route -> route.getAnnotationMetadata()
                        .enumValue(Costly.class, Costly.Work.class)
                        .orElse(Costly.Work.SEARCH))
                .map(this::lane)
                .orElse(others);
    }

    private Lane lane(Costly.Work work) {
        return switch (work) {
            case SEARCH -> searches;
            case DOCUMENT -> documents;
            case SENT -> sent;
        };
    }
}
