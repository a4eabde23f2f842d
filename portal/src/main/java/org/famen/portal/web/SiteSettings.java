package org.famen.portal.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the portal is.
 *
 * @param address scheme and host by which the public reaches it, such as {@code https://law.example.org}, for links in feeds,
 *     calendars, files and the site map; empty for the address that it listens at
 * @param securityContact where holes are told, such as {@code mailto:security@example.org}, for {@code security.txt}; empty for
 *     the city's hotline
 */
@ConfigurationProperties("famen.site")
public record SiteSettings(
        @Nullable String address, @Nullable String securityContact) {
    public SiteSettings {
        if (address != null && !address.isBlank() && !isAddress(address)) {
            throw new IllegalArgumentException(
                    "famen.site.address must be scheme and host alone, such as https://law.example.org, and is "
                            + address);
        }
    }

    private static boolean isAddress(String text) {
        return text.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?")
                && URI.create(text).getHost() != null;
    }
}
