package org.famen.portal.integrity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.famen.content.integrity.CheckingKey;
import org.famen.content.integrity.ManifestSeal;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.caching.CachedResponse;

/** The manifest of the law texts, its signature, and how to check both. */
@Tag(name = "laws")
@Controller
class IntegrityController {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String KEY = "application/x-pem-file";

    private final Manifests manifests;
    private final HttpHostResolver hosts;
    private final Pages pages;

    IntegrityController(Manifests manifests, HttpHostResolver hosts, Pages pages) {
        this.manifests = manifests;
        this.hosts = hosts;
        this.pages = pages;
    }

    @Hidden
    @Get("/integrity")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request) {
        return pages.ok(
                request,
                "integrity/integrity",
                new IntegrityPage(hosts.resolve(request), manifests.seal().map(IntegrityPage.Published::of)));
    }

    /**
     * A line for each law text: SHA-256 of its plain text, law, version, source file.
     *
     * @return lines divided by tabs; those that begin with a number sign are remarks
     */
    @Operation(summary = "The manifest of all law texts")
    @Get("/integrity/manifest.txt")
    @Produces(TEXT)
    @Blocking
    @Costly(Costly.Work.DOCUMENT)
    HttpResponse<byte[]> manifest() {
        return CachedResponse.shortly(manifests.of(seal()));
    }

    /**
     * The signature of the manifest by Ed25519.
     *
     * @return its 64 bytes
     */
    @Operation(summary = "The signature of the manifest")
    @Get("/integrity/manifest.sig")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Blocking
    HttpResponse<byte[]> signature() {
        return CachedResponse.shortly(seal().signatureBytes().orElseThrow(IntegrityController::none));
    }

    /**
     * The public half of the key that has signed the manifest, in PEM.
     *
     * @return hold its fingerprint against one that was published elsewhere
     */
    @Operation(summary = "The public key that the manifest is checked with")
    @Get("/integrity/key.pem")
    @Produces(KEY)
    @Blocking
    HttpResponse<String> key() {
        return CachedResponse.shortly(seal().key().map(CheckingKey::pem).orElseThrow(IntegrityController::none));
    }

    private ManifestSeal seal() {
        return manifests.seal().orElseThrow(IntegrityController::none);
    }

    private static HttpStatusException none() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "there is none at present");
    }
}
