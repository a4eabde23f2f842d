package org.famen.portal.web.offline;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.json.JsonMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import org.famen.content.city.City;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.asset.Assets;
import org.famen.portal.web.asset.Picture;

/** The portal on a phone's own screen, and without a network. */
@Hidden
@Controller
class OfflineController {
    /** Browsers look for a new worker with every page; they need not ask more often than that. */
    private static final String AN_HOUR = "public, max-age=3600";

    private final City city;
    private final Assets assets;
    private final Worker worker;
    private final Pages pages;
    private final JsonMapper json;

    OfflineController(City city, Assets assets, Worker worker, Pages pages, JsonMapper json) {
        this.city = city;
        this.assets = assets;
        this.worker = worker;
        this.pages = pages;
        this.json = json;
    }

    @Get("/manifest.webmanifest")
    @Produces("application/manifest+json")
    HttpResponse<byte[]> manifest() throws IOException {
        return HttpResponse.ok(json.writeValueAsBytes(new Manifest(
                        "/",
                        city.portalName(),
                        city.portalName(),
                        "zh-Hans",
                        "/",
                        "/",
                        "minimal-ui",
                        assets.colour("--ground"),
                        assets.colour("--ground"),
                        assets.pictures().stream().map(OfflineController::icon).toList())))
                .header(HttpHeaders.CACHE_CONTROL, AN_HOUR);
    }

    @Get("/sw.js")
    @Produces("text/javascript; charset=utf-8")
    HttpResponse<String> worker() {
        return HttpResponse.ok(worker.text()).header(HttpHeaders.CACHE_CONTROL, AN_HOUR);
    }

    /** What is shown in the place of a page that was not kept; also tells what is kept, and forgets it. */
    @Get(WorkerSettings.FALLBACK)
    @Produces(Html.UTF_8)
    HttpResponse<String> offline(HttpRequest<?> request) {
        return pages.ok(request, "offline/offline", "");
    }

    private static Manifest.Icon icon(Picture picture) {
        String side = Integer.toString(picture.size());
        return new Manifest.Icon(picture.asset().address(), side + "x" + side, "image/png", picture.purpose());
    }
}
