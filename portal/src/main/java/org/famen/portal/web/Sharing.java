package org.famen.portal.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.portal.city.CitySettings;
import org.famen.portal.web.asset.Assets;

/** Which pages may be sent on with title, description and picture: those that are the same for everybody, and nothing else. */
@Singleton
class Sharing {
    /** Parts of the portal where something of somebody's own stands, where it is entered, or where links lead that are secret. */
    private static final Pattern OF_SOMEBODY = Pattern.compile(
            "/(desk|booking|book/hold|feedback/status|application|helper-link|watch|useful|demonstration|view|embed)(/.*)?");

    private static final Pattern END = Pattern.compile("(?<=.)/+$");

    private final HttpHostResolver hosts;
    private final Assets assets;
    private final CitySettings settings;

    Sharing(HttpHostResolver hosts, Assets assets, CitySettings settings) {
        this.hosts = hosts;
        this.assets = assets;
        this.settings = settings;
    }

    /** Empty for what was sent by a form, for what is not there, and for what is not published yet. */
    Optional<Share> of(HttpRequest<?> request, HttpStatus status) {
        String path = END.matcher(Objects.requireNonNullElse(request.getUri().getRawPath(), "/"))
                .replaceFirst("");
        boolean open = status == HttpStatus.OK
                && (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD)
                && !settings.preview()
                && !OF_SOMEBODY.matcher(path).matches();
        if (!open) {
            return Optional.empty();
        }
        String host = hosts.resolve(request);
        return Optional.of(new Share(host, path, host + assets.picture().address()));
    }
}
