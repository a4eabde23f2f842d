package org.famen.portal.web.asset;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Browsers keep styles and scripts for good, as long as they ask for them by their version. */
@ServerFilter("/assets/**")
class AssetCaching {
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";

    private final Assets assets;

    AssetCaching(Assets assets) {
        this.assets = requireNonNull(assets, "assets is null");
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.status() == HttpStatus.OK) {
            boolean versioned = assets.version().equals(request.getParameters().get("v"));
            response.header(HttpHeaders.CACHE_CONTROL, versioned ? FOR_GOOD : FOR_A_DAY);
        }
    }
}
