package org.famen.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader can choose of how pages look; each is kept in a cookie that says nothing of who they are. */
enum ViewChoice {
    /** Large letters (适老化), or the standard ones. */
    LETTERS("view", Duration.ofDays(365), ViewChoice.ELDER, "standard"),
    /** Dark or light; without the cookie the device decides. */
    THEME("theme", Duration.ofDays(365), "dark", "light"),
    /** The notice above every page, closed until the browser is. */
    NOTICE("notice", null, "read"),
    /** Whether letters typed outside of fields lead on at the desk (WCAG 2.2, 2.1.4). */
    SHORTCUTS("keys", Duration.ofDays(365), "keys-on", ViewChoice.NO_SHORTCUTS);

    static final String ELDER = "elder";
    static final String NO_SHORTCUTS = "keys-off";

    private final String cookie;
    private final @Nullable Duration kept;
    private final List<String> values;

    ViewChoice(String cookie, @Nullable Duration kept, String... values) {
        this.cookie = cookie;
        this.kept = kept;
        this.values = List.of(values);
    }

    /** The choice that has this value. */
    static Optional<ViewChoice> of(String value) {
        return Arrays.stream(values())
                .filter(choice -> choice.values.contains(value))
                .findFirst();
    }

    /** What the reader chose; empty for a value that is none. */
    Optional<String> chosen(HttpRequest<?> request) {
        return request.getCookies().findCookie(cookie).map(Cookie::getValue).filter(values::contains);
    }

    /** Name of the cookie. */
    String cookie() {
        return cookie;
    }

    /** How long it is kept; empty until the browser is closed. */
    Optional<Duration> kept() {
        return Optional.ofNullable(kept);
    }
}
