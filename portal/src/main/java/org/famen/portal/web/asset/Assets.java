package org.famen.portal.web.asset;

import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What pages ask for beside themselves: one style sheet, one script, the mark. Styles and scripts are written in one file a
 * feature and put together here, so that the first page costs an old phone on a slow line two requests and every later one
 * none.
 */
@Singleton
public class Assets {
    /** In the order of the cascade: later ones may build on earlier ones. */
    public static final List<String> STYLES = List.of(
            "tokens.css",
            "frame.css",
            "forms.css",
            "law.css",
            "verify.css",
            "grid.css",
            "advice.css",
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
            "tool.css",
            "route.css",
            "feedback.css",
            "staff.css",
            "desk.css");

    /** Each starts only where a page has what it looks for. */
    static final List<String> SCRIPTS =
            List.of("frame.js", "forms.js", "guard.js", "law.js", "help.js", "suggest.js", "clicks.js");

    private final Asset style;
    private final Asset script;
    private final Asset mark;

    Assets(ResourceLoader resources) {
        this.style = new Asset(
                "site.css",
                "text/css; charset=utf-8",
                utf8(STYLES.stream().map(file -> text(resources, file)).collect(Collectors.joining("\n"))));
        // In a block of its own each file keeps its names to itself.
        this.script = new Asset(
                "site.js",
                "text/javascript; charset=utf-8",
                utf8(SCRIPTS.stream()
                        .map(file -> "{\n" + text(resources, file) + "}\n")
                        .collect(Collectors.joining())));
        this.mark = new Asset("mark.svg", "image/svg+xml; charset=utf-8", utf8(text(resources, "mark.svg")));
    }

    public Asset style() {
        return style;
    }

    public Asset script() {
        return script;
    }

    public Asset mark() {
        return mark;
    }

    /** Where they are. */
    public List<String> paths() {
        return Stream.of(style, script, mark)
                .map(asset -> "/assets/" + asset.name())
                .toList();
    }

    /** By the name in its address. */
    Optional<Asset> find(String name) {
        return Stream.of(style, script, mark)
                .filter(asset -> asset.name().equals(name))
                .findFirst();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ResourceLoader resources, String file) {
        try (InputStream bytes = resources
                .getResourceAsStream("classpath:assets/" + file)
                .orElseThrow(() -> new IllegalStateException("missing asset " + file))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
