package org.famen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.portal.web.asset.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours, sizes and shadows have names, and text on each ground can be read (WCAG 2.2, success criterion 1.4.3). */
class TokensTest {
    private static final Path ASSETS = Path.of("src/main/resources/assets");
    private static final Path VIEWS = Path.of("src/main/resources/views");
    private static final double READABLE = 4.5;
    private static final Pattern TOKEN = Pattern.compile("(--[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
    private static final Pattern TEXT = Pattern.compile("(?:^|[;{\\s])color:\\s*var\\((--[a-z0-9-]+)\\)");
    private static final Pattern GROUND = Pattern.compile("background(?:-color)?:\\s*var\\((--[a-z0-9-]+)\\)");
    private static final Pattern LITERAL_COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color-mix|color)\\(");
    private static final String DARK = "@media (prefers-color-scheme: dark)";
    /** Coloured grounds, and the only text on each. */
    private static final Map<String, String> PAIRED = Map.of(
            "--accent", "--on-accent",
            "--deep", "--on-deep",
            "--night", "--on-night",
            "--night-up", "--on-night");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyTextCanBeReadOnEveryGround(boolean dark) throws IOException {
        Map<String, String> tokens = tokens(dark);
        Set<String> texts = uses(TEXT);
        Set<String> grounds = uses(GROUND);
        grounds.removeAll(PAIRED.keySet());
        texts.removeAll(PAIRED.values());

        assertThat(texts).contains("--ink", "--soft", "--primary", "--accent");
        assertThat(grounds).contains("--ground", "--surface", "--warn", "--mark");
        for (String text : texts) {
            for (String ground : grounds) {
                assertReadable(tokens, text, ground);
            }
        }
        PAIRED.forEach((ground, text) -> assertReadable(tokens, text, ground));
    }

    @Test
    void onlyTheTokensNameAColour() throws IOException {
        assertThat(styles()).doesNotContainPattern(LITERAL_COLOUR);
        try (Stream<Path> scripts = Files.list(ASSETS)) {
            assertThat(scripts.filter(file -> file.toString().endsWith(".js")))
                    .allSatisfy(script -> assertThat(read(script)).doesNotContainPattern(LITERAL_COLOUR));
        }
        try (Stream<Path> views = Files.walk(VIEWS)) {
            assertThat(views.filter(Files::isRegularFile))
                    .allSatisfy(view -> assertThat(read(view))
                            .doesNotContain("style=")
                            .doesNotContainPattern("#[0-9a-fA-F]{6}\\b"));
        }
    }

    @Test
    void everyTokenThatIsUsedExistsAndEveryColourIsUsed() throws IOException {
        assertThat(tokens(false).keySet()).containsAll(uses(USE));
        assertThat(uses(USE)).containsAll(colours());
    }

    @Test
    void theDarkViewChangesEveryColourThatTextOrGroundHas() throws IOException {
        assertThat(declarations(darkPart()).keySet()).containsAll(colours());
    }

    /** Who chose the dark view and whose device did see the same. */
    @Test
    void theChosenDarkIsTheDevicesDark() throws IOException {
        String css = read(ASSETS.resolve("tokens.css"));
        int chosen = css.indexOf(":root.dark {");

        assertThat(declarations(css.substring(chosen, css.indexOf('}', chosen))))
                .isEqualTo(declarations(css.substring(css.indexOf(DARK), chosen)));
    }

    @Test
    void contrastIsComputedAsTheStandardSays() {
        assertThat(contrast("#FFFFFF", "#000000")).isCloseTo(21, within(0.001));
        assertThat(contrast("#767676", "#FFFFFF")).isCloseTo(4.54, within(0.01));
    }

    private static void assertReadable(Map<String, String> tokens, String text, String ground) {
        assertThat(contrast(tokens.getOrDefault(text, ""), tokens.getOrDefault(ground, "")))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(READABLE);
    }

    private static Map<String, String> tokens(boolean dark) throws IOException {
        String css = read(ASSETS.resolve("tokens.css"));
        Map<String, String> tokens = declarations(css.substring(0, css.indexOf(DARK)));
        if (dark) {
            tokens.putAll(declarations(darkPart()));
        }
        return tokens;
    }

    private static Set<String> colours() throws IOException {
        return tokens(false).entrySet().stream()
                .filter(token -> token.getValue().startsWith("#"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String darkPart() throws IOException {
        String css = read(ASSETS.resolve("tokens.css"));
        return css.substring(css.indexOf(DARK), css.indexOf(".elder"));
    }

    private static Map<String, String> declarations(String css) {
        return TOKEN.matcher(css)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2).strip(), (first, last) -> last, HashMap::new));
    }

    private static Set<String> uses(Pattern pattern) throws IOException {
        return pattern.matcher(styles())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All styles but the tokens. */
    private static String styles() {
        return Assets.STYLES.stream()
                .skip(1)
                .map(style -> read(ASSETS.resolve(style)))
                .collect(Collectors.joining("\n"));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
