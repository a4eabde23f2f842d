package org.famen.indexer.elastic;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * Asks again what a busy cluster has refused with 429, which it does before it does anything else: for example when its heap
 * is nearly full at the end of a load. What a lost answer means is decided where the request is known; see BulkSender.
 */
final class BusyRetry implements HttpRequestRetryStrategy {
    private final BackOff backOff;

    BusyRetry(BackOff backOff) {
        this.backOff = requireNonNull(backOff, "backOff is null");
    }

    @Override
    public boolean retryRequest(HttpResponse response, int tries, HttpContext context) {
        return response.getCode() == HttpStatus.SC_TOO_MANY_REQUESTS && tries < backOff.tries();
    }

    @Override
    public boolean retryRequest(HttpRequest request, IOException failure, int tries, HttpContext context) {
        return false;
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse response, int tries, HttpContext context) {
        return TimeValue.of(backOff.after(tries));
    }
}
