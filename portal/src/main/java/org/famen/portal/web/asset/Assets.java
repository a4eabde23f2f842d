package org.famen.portal.web.asset;

import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The version of styles and scripts, part of their address, so that browsers may keep them for good. */
@Singleton
public class Assets {
    /** One file a feature beside the frame's own; later ones may build on earlier ones. */
    public static final List<String> STYLES = List.of(
            "tokens.css",
            "site.css",
            "law.css",
            "grid.css",
            "event.css",
            "organisation.css",
            "statistic.css",
            "investor.css",
            "culture.css",
            "home.css",
            "search.css",
            "searchdesk.css",
            "booking.css",
            "checkup.css",
            "feedback.css",
            "staff.css",
            "desk.css");

    /** The frame loads the first; a feature's page loads its own. */
    private static final List<String> SCRIPTS =
            List.of("site.js", "law.js", "help.js", "suggest.js", "clicks.js", "booking.js");

    private final String version;

    Assets(ResourceLoader resources) {
        this.version = digest(resources);
    }

    public String version() {
        return version;
    }

    private static String digest(ResourceLoader resources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : Stream.concat(STYLES.stream(), SCRIPTS.stream()).toList()) {
                try (InputStream bytes = resources
                        .getResourceAsStream("classpath:assets/" + file)
                        .orElseThrow(() -> new IllegalStateException("missing asset " + file))) {
                    digest.update(bytes.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
