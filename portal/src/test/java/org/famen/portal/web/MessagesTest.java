package org.famen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.index.PageKind;
import org.famen.content.search.Facet;
import org.famen.content.search.Order;
import org.junit.jupiter.api.Test;

/** The bundle holds every word of the interface and no other. */
class MessagesTest {
    private static final Path VIEWS = Path.of("src/main/resources/views");
    private static final Pattern PLAIN = Pattern.compile("#\\{([a-z0-9._]+)");
    /** {@code #messages.msg(end.suspended() ? 'statute.void.suspended' : 'statute.void')} */
    private static final Pattern CHOSEN = Pattern.compile("'([a-z]+(?:\\.[a-z_]+)+)'");
    /** {@code #{'error.' + ${page.key()} + '.title'}} */
    private static final Pattern COMPUTED = Pattern.compile("#\\{'([a-z.]+)' \\+ [^}]+\\}(?: \\+ '([a-z.]+)')?");

    /** {@code ~{web/privacy :: text('booking.privacy.', …)}}: a fragment is told where its codes begin. */
    private static final Pattern BEGUN = Pattern.compile(":: [a-z]+\\('([a-z.]+\\.)'");

    private static final Path CODE = Path.of("src/main/java");
    private static final String SENTENCE = "form.error.";
    /** What follows the field in {@code new FieldError("phone", "phone_missing")}. */
    private static final Pattern ERROR = Pattern.compile("FieldErrors?(?:\\.of)?\\([^,;]+,([^;]*);");
    /** {@code field + "_day"} is no key yet. */
    private static final Pattern KEY = Pattern.compile("(?<!\\+ )\"([a-z][a-z_]*)\"");

    @Test
    void everyWordThatATemplateNamesIsInTheBundle() throws IOException {
        assertThat(bundle()).containsAll(named());
    }

    @Test
    void everyWordInTheBundleIsNamedByATemplateOrInCode() throws IOException {
        Set<String> named = named();
        matches(CHOSEN).forEach(found -> named.add(found.group(1)));
        String code = code();
        List<Pattern> computed = Stream.concat(
                        matches(BEGUN).map(found -> Pattern.compile(Pattern.quote(found.group(1)) + "[a-z.]+")),
                        matches(COMPUTED).map(MessagesTest::computed))
                .toList();

        assertThat(bundle())
                .filteredOn(key -> !key.startsWith(SENTENCE))
                .allMatch(key -> named.contains(key)
                        || code.contains('"' + key + '"')
                        || computed.stream()
                                .anyMatch(pattern -> pattern.matcher(key).matches()));
    }

    private static Pattern computed(MatchResult found) {
        return Pattern.compile(
                Pattern.quote(found.group(1)) + "[a-z_-]+" + Pattern.quote(Objects.toString(found.group(2), "")));
    }

    @Test
    void everyKindFacetAndOrderHasAWord() throws IOException {
        assertThat(bundle())
                .containsAll(Stream.concat(
                                Stream.of("law"),
                                Arrays.stream(PageKind.values()).map(PageKind::key))
                        .map(kind -> "kind." + kind)
                        .toList())
                .containsAll(Arrays.stream(Facet.values())
                        .map(facet -> "facet." + facet.parameter())
                        .toList())
                .containsAll(Arrays.stream(Order.values())
                        .map(order -> "order." + order.parameter())
                        .toList());
    }

    @Test
    void everyErrorHasATitleAndAText() throws IOException {
        Set<String> keys = bundle();
        Set<String> errors = keys.stream()
                .filter(key -> key.matches("error\\.[a-z_]+\\.(title|text)"))
                .map(key -> key.split("\\.")[1])
                .collect(Collectors.toSet());

        assertThat(errors)
                .contains("bad_request", "forbidden", "not_found", "too_large", "too_many", "unavailable", "failed")
                .allMatch(error ->
                        keys.contains("error." + error + ".title") && keys.contains("error." + error + ".text"));
    }

    @Test
    void everyErrorThatAFormTellsHasASentenceAndEverySentenceIsTold() throws IOException {
        String code = code();
        Set<String> told = ERROR.matcher(code)
                .results()
                .flatMap(error -> KEY.matcher(error.group(1)).results())
                .map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> sentences = bundle().stream()
                .filter(key -> key.startsWith(SENTENCE))
                .map(key -> key.substring(SENTENCE.length()))
                .collect(Collectors.toSet());

        assertThat(told).contains("name_missing", "phone", "code", "wait_until", "line_parts");
        assertThat(sentences).containsAll(told);
        assertThat(sentences).allMatch(key -> isNamed(key, code));
    }

    @Test
    void wordsSpeakToANeighbourAndDoNotShout() throws IOException {
        assertThat(words().values()).noneMatch(word -> word.toString().matches(".*[！!]|.*\\?\\?.*"));
    }

    /** In one piece, or in two that are put together: the field and what is wrong with it. */
    private static boolean isNamed(String key, String code) {
        int joint = Math.max(0, key.indexOf('_'));
        return code.contains('"' + key + '"')
                || (code.contains('"' + key.substring(0, joint) + '"')
                        && code.contains('"' + key.substring(joint) + '"'));
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Set<String> bundle() throws IOException {
        return words().stringPropertyNames();
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        for (String bundle : Messages.BUNDLES) {
            var more = new Properties();
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(MessagesTest.class.getResourceAsStream("/i18n/" + bundle + ".properties")),
                    StandardCharsets.UTF_8)) {
                more.load(reader);
            }
            assertThat(words.keySet()).as("keys of two bundles").doesNotContainAnyElementsOf(more.keySet());
            words.putAll(more);
        }
        return words;
    }

    private static Set<String> named() throws IOException {
        return matches(PLAIN).map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> matches(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files
                    .filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
