package org.famen.portal.download;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.famen.portal.library.LawAddress;

/** Leads from the identifier of a law to its page. */
@Tag(name = "laws")
@Controller(EliAddress.ROOT)
class EliController {
    /**
     * From the identifier of a law to its page.
     *
     * @param lawId title without 中华人民共和国
     * @return where it is
     */
    @Operation(summary = "The page of a law, by its identifier")
    @Get("{lawId}")
    HttpResponse<?> law(String lawId) {
        return HttpResponse.seeOther(URI.create(LawAddress.of(lawId)));
    }

    /**
     * From the identifier of a version to its page.
     *
     * @param version promulgation date of the version
     * @return where it is
     */
    @Operation(summary = "The page of a version, by its identifier")
    @Get("{lawId}/{version}")
    HttpResponse<?> version(String lawId, String version) {
        return HttpResponse.seeOther(URI.create(LawAddress.of(lawId) + "?version=" + encoded(version)));
    }

    /**
     * From the identifier of a provision to its page.
     *
     * @param address of the provision: 39, 120-1
     * @return where it is
     */
    @Operation(summary = "The page of a provision, by its identifier")
    @Get("{lawId}/{version}/{address}")
    HttpResponse<?> provision(String lawId, String version, String address) {
        return HttpResponse.seeOther(URI.create(LawAddress.of(lawId, address) + "?version=" + encoded(version)));
    }

    private static String encoded(String version) {
        return URLEncoder.encode(version, StandardCharsets.UTF_8);
    }
}
