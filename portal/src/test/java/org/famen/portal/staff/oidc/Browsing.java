package org.famen.portal.staff.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;

/** What a browser does on the way to the identity service and back. */
final class Browsing {
    private final PortalUnderTest portal;

    Browsing(PortalUnderTest portal) {
        this.portal = portal;
    }

    Caller browser() {
        return new Caller(portal.address());
    }

    /** Presses the button; where the portal sends the browser. */
    URI leave(Caller browser) {
        Reply page = browser.get("/desk/sign-in?next=/desk/account");
        Reply leaving = browser.peek(
                page.html().select("a.button[href^=/desk/sign-in/identity]").attr("href"));
        assertThat(leaving.status()).isEqualTo(303);
        return URI.create(leaving.header("location"));
    }

    /** What stands in an address's query. */
    static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** The service answers the browser with a code and the state that it was given. */
    static Reply back(Caller browser, String state, String code) {
        return browser.peek("/desk/sign-in/identity/back?code=" + code + "&state=" + state);
    }
}
