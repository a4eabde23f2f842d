package org.famen.portal.web.offline;

import io.micronaut.context.MessageSource;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.famen.content.city.City;
import org.famen.portal.web.asset.Assets;
import org.famen.portal.web.caching.EntityTags;

/**
 * The script that a browser asks before it asks the network, or rather when the network does not answer. It changes with
 * whatever it keeps from the beginning, and a new one forgets what the old one kept.
 */
@Singleton
class Worker {
    private static final String SOURCE = "classpath:assets/offline/worker.js";

    /** Where the line says a time, which the browser knows. */
    private static final String TIME = "{0}";

    private final String text;

    Worker(ResourceLoader resources, Assets assets, City city, Clock clock, MessageSource messages, JsonMapper json) {
        String source = read(resources);
        List<String> shell = List.of(
                assets.style().address(),
                assets.script().address(),
                assets.icons().address(),
                assets.mark().address(),
                WorkerSettings.FALLBACK,
                WorkerSettings.ROUTES);
        String offline = word(messages, "offline.line.offline");
        String unreachable = word(messages, "offline.line.unreachable");
        String version =
                EntityTags.digest(String.join("\n", source, shell.toString(), offline, unreachable, city.portalName())
                        .getBytes(StandardCharsets.UTF_8));
        this.text = "const settings = "
                + written(
                        json, new WorkerSettings(version, shell, clock.getZone().getId(), offline, unreachable))
                + ";\n" + source;
    }

    String text() {
        return text;
    }

    private static String word(MessageSource messages, String code) {
        return messages.getMessage(code, Locale.SIMPLIFIED_CHINESE, TIME)
                .orElseThrow(() -> new IllegalStateException("no words for " + code));
    }

    private static String written(JsonMapper json, WorkerSettings settings) {
        try {
            return json.writeValueAsString(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(ResourceLoader resources) {
        try (InputStream source = resources
                .getResourceAsStream(SOURCE)
                .orElseThrow(() -> new IllegalStateException("missing " + SOURCE))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
