package org.famen.portal.organisation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.famen.content.organisation.Coordinates;
import org.famen.content.organisation.Organisation;
import org.famen.portal.organisation.place.OpenState;

/**
 * An office in a list.
 *
 * @param number of its pin on the map, from 1
 * @param metres as the crow flies
 */
public record Card(int number, Organisation organisation, OpenState open, OptionalLong metres) {
    private static final int SERVICES = 4;

    public String address() {
        return "/organisation/" + organisation.id();
    }

    public List<String> services() {
        return organisation.services().stream().limit(SERVICES).toList();
    }

    /** 850 米 or 3.2 公里; empty when it isn't known from where. */
    public String distance() {
        if (metres.isEmpty()) {
            return "";
        }
        long far = metres.getAsLong();
        return far < 1000
                ? Math.max(10, Math.round(far / 10.0) * 10) + " 米"
                : String.format(Locale.ROOT, far < 10_000 ? "%.1f 公里" : "%.0f 公里", far / 1000.0);
    }

    /** A number that a phone can dial. */
    public Optional<String> phone() {
        return organisation.phones().stream().findFirst();
    }

    /** For the app of maps that the device has (RFC 5870, with the label that Android reads); empty where the place isn't known. */
    public String mapApp() {
        return place().map(point -> String.format(
                        Locale.ROOT,
                        "geo:%1$.5f,%2$.5f?q=%1$.5f,%2$.5f(%3$s)",
                        point.latitude(),
                        point.longitude(),
                        URLEncoder.encode(organisation.name(), StandardCharsets.UTF_8)))
                .orElse("");
    }

    /** For the words of the level: {@code township}. */
    public String tierKey() {
        return organisation.level().name().toLowerCase(Locale.ROOT);
    }

    Optional<Coordinates> place() {
        return organisation.coordinates();
    }
}
