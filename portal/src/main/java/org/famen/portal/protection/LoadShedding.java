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
 * that a rush on them takes neither booking nor reading away.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class LoadShedding implements Ordered {
    private final QueueingBulkhead searches;
    private final QueueingBulkhead others;
    private final Counter refusedSearches;
    private final Counter refusedOthers;

    LoadShedding(LoadSheddingSettings settings, LoadSheddingMeter meter) {
        this.searches = new QueueingBulkhead("searches", settings.searches(), settings.longestWait());
        this.others = new QueueingBulkhead("others", settings.others(), settings.longestWait());
        this.refusedSearches = meter.watch("searches", searches);
        this.refusedOthers = meter.watch("others", others);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 3;
    }

    @RequestFilter
    @Blocking
    HttpResponse<?> admit(HttpRequest<?> request, FilterContinuation<HttpResponse<?>> rest) {
        if (Unlimited.contains(request.getPath())) {
            return rest.proceed();
        }
        boolean costly = RouteAttributes.getRouteMatch(request)
                .map(route -> route.getAnnotationMetadata().hasAnnotation(Costly.class))
                .orElse(false);
        try {
            return (costly ? searches : others).enter(rest::proceed);
        } catch (OverloadedException refused) {
            (costly ? refusedSearches : refusedOthers).increment();
            throw refused;
        }
    }
}
