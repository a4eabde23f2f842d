package org.famen.portal.web.offline;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a device is told that puts the portal beside its own applications.
 *
 * @param display with the address in view, because people must be able to see whose page asks for their phone number
 * @see <a href="https://www.w3.org/TR/appmanifest/">Web Application Manifest</a>
 */
@Serdeable
record Manifest(
        String id,
        String name,
        @JsonProperty("short_name") String shortName,
        String lang,
        @JsonProperty("start_url") String startUrl,
        String scope,
        String display,
        @JsonProperty("background_color") String backgroundColor,
        @JsonProperty("theme_color") String themeColor,
        List<Icon> icons) {
    Manifest {
        icons = List.copyOf(icons);
    }

    @Serdeable
    record Icon(String src, String sizes, String type, String purpose) {}
}
