package org.famen.portal.web.asset;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.core.util.SupplierUtil;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What pages ask for beside themselves: one style sheet, one script, the icons, the mark; and the mark as pictures for a
 * device's own screen and for who sends a page on. Styles and scripts are written in one file a
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
            "bureau.css",
            "home.css",
            "search.css",
            "searchdesk.css",
            "booking.css",
            "checkup.css",
            "tool.css",
            "route.css",
            "paper.css",
            "feedback.css",
            "api.css",
            "styleguide.css",
            "staff.css",
            "desk.css");

    /** Each starts only where a page has what it looks for. */
    static final List<String> SCRIPTS = List.of(
            "frame.js",
            "forms.js",
            "guard.js",
            "law.js",
            "help.js",
            "suggest.js",
            "clicks.js",
            "keys.js",
            "offline.js");

    /** Of Lucide, each a file in {@code assets/icons}; their licence lies there. */
    public static final List<String> ICONS = List.of(
            "a-large-small",
            "bandage",
            "banknote",
            "book-open",
            "building-2",
            "calculator",
            "calendar-check",
            "calendar-days",
            "circle-check",
            "clipboard-check",
            "clock",
            "file-pen-line",
            "file-text",
            "gavel",
            "graduation-cap",
            "hand-coins",
            "heart-handshake",
            "history",
            "house",
            "landmark",
            "layout-grid",
            "list",
            "map-pin",
            "message-circle-question-mark",
            "moon",
            "newspaper",
            "phone",
            "printer",
            "quote",
            "receipt-text",
            "scale",
            "search",
            "share-2",
            "shopping-bag",
            "signpost",
            "sliders-horizontal",
            "stethoscope",
            "sun",
            "thumbs-up",
            "trending-up",
            "triangle-alert",
            "users-round",
            "volume-2",
            "x");

    private static final Pattern COLOUR = Pattern.compile("(--[a-z-]+): (#[0-9A-F]{6});");

    private final Asset style;
    private final Asset script;
    private final Asset icons;
    private final Asset mark;
    private final Asset picture;
    /** Drawn when somebody asks for the first time, which few ever do. */
    private final Supplier<List<Picture>> pictures;

    private final String tokens;

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
        this.icons = new Asset(
                "icons.svg",
                "image/svg+xml; charset=utf-8",
                utf8(ICONS.stream()
                        .map(name -> symbol(name, text(resources, "icons/" + name + ".svg")))
                        .collect(Collectors.joining("", "<svg xmlns=\"http://www.w3.org/2000/svg\">", "</svg>"))));
        String drawing = text(resources, "mark.svg");
        this.mark = new Asset("mark.svg", "image/svg+xml; charset=utf-8", utf8(drawing));
        this.picture = new Asset("share.png", "image/png", bytes(resources, "share.png"));
        this.pictures = SupplierUtil.memoized(() -> Picture.allOf(drawing));
        this.tokens = text(resources, "tokens.css");
    }

    public Asset style() {
        return style;
    }

    public Asset script() {
        return script;
    }

    /** Pictures that stand beside words; a page shows one by its name. */
    public Asset icons() {
        return icons;
    }

    public Asset mark() {
        return mark;
    }

    /** What stands for the portal where a link to a page is shown: 1200 by 630, the mark in the square that is cut out of it. */
    public Asset picture() {
        return picture;
    }

    /** The mark as a device shows it among its own icons. */
    public List<Picture> pictures() {
        return pictures.get();
    }

    /**
     * A colour in the light, as {@code #F6F6F3}.
     *
     * @param token its name in tokens.css, such as {@code --ground}
     */
    public String colour(String token) {
        return COLOUR.matcher(tokens)
                .results()
                .filter(found -> found.group(1).equals(token))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("tokens.css names no " + token))
                .group(2);
    }

    /** Where they are that each page needs. */
    public List<String> paths() {
        return Stream.of(style, script, icons, mark)
                .map(asset -> "/assets/" + asset.name())
                .toList();
    }

    /** By the name in its address. */
    Optional<Asset> find(String name) {
        return Stream.of(style, script, icons, mark, picture)
                .filter(asset -> asset.name().equals(name))
                .findFirst()
                .or(() -> drawn(name));
    }

    private Optional<Asset> drawn(String name) {
        return name.endsWith(Picture.ENDING)
                ? pictures().stream()
                        .map(Picture::asset)
                        .filter(asset -> asset.name().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    /** What an icon draws, without how: that is in the style sheet. */
    private static String symbol(String name, String svg) {
        String drawn = svg.substring(svg.indexOf('>', svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
        return "<symbol id=\"" + name + "\" viewBox=\"0 0 24 24\">"
                + drawn.strip().replaceAll("\\s*\n\\s*", "") + "</symbol>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ResourceLoader resources, String file) {
        return new String(bytes(resources, file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ResourceLoader resources, String file) {
        try (InputStream bytes = resources
                .getResourceAsStream("classpath:assets/" + file)
                .orElseThrow(() -> new IllegalStateException("missing asset " + file))) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
