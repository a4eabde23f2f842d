package org.famen.portal.operations;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.management.endpoint.annotation.Read;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells of each store whether it answers: 200 when all do, 503 otherwise. Stores are no health indicators, because Micronaut
 * counts all of those towards readiness: a portal without one of its stores still serves the other half of the site, and
 * taking all copies out of service would take that away too.
 */
@Endpoint(id = "stores", defaultSensitive = false)
class StoresEndpoint {
    private final List<Store> stores;

    StoresEndpoint(List<Store> stores) {
        this.stores = List.copyOf(stores);
    }

    @Read(produces = MediaType.APPLICATION_JSON)
    @Blocking
    HttpResponse<Map<String, String>> tell() {
        Map<String, String> told = new TreeMap<>();
        stores.forEach(store -> told.put(store.name(), store.answers() ? "UP" : "DOWN"));
        return HttpResponse.<Map<String, String>>status(
                        told.containsValue("DOWN") ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .body(told);
    }
}
