package org.famen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All features' styles are served as one file, so a class that two of them draw would look like neither. */
class StyleSheetTest {
    private static final Path ASSETS = Path.of("src/main/resources/assets");
    private static final String FRAME = "frame.css";
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    /** What holds in print or on small screens alone may well speak of another file's class. */
    private static final Pattern CONDITIONAL = Pattern.compile("@[a-z]+[^{]*\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.[a-z0-9_-]+");

    @Test
    void eachClassIsDrawnInOneFile() throws IOException {
        Map<String, Set<String>> files = new HashMap<>();
        for (Path sheet : sheets()) {
            classes(Files.readString(sheet))
                    .forEach(name -> files.computeIfAbsent(name, key -> new TreeSet<>())
                            .add(sheet.getFileName().toString()));
        }

        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files)
                .allSatisfy((name, drawnIn) -> assertThat(drawnIn).as(name).hasSize(1));
    }

    /** A part of a thing is drawn where the thing is; what the frame draws, a feature may add to. */
    @Test
    void noTwoFeaturesDrawThingsOfTheSameName() throws IOException {
        Map<String, Set<String>> files = new HashMap<>();
        for (Path sheet : sheets()) {
            String file = sheet.getFileName().toString();
            classes(Files.readString(sheet))
                    .map(name -> name.split("__|--")[0])
                    .forEach(thing ->
                            files.computeIfAbsent(thing, key -> new TreeSet<>()).add(file));
        }

        files.values().removeIf(drawnIn -> drawnIn.contains(FRAME));
        assertThat(files)
                .allSatisfy((thing, drawnIn) -> assertThat(drawnIn).as(thing).hasSize(1));
    }

    /** What a reader chose of the look stands as a class on the root: nothing on the page may have its name. */
    @Test
    void noFeatureDrawsARootClass() throws IOException {
        for (Path sheet : sheets()) {
            assertThat(classes(Files.readString(sheet)))
                    .as(sheet.toString())
                    .doesNotContain(".dark", ".light", ".elder");
        }
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(ASSETS)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    /** Classes that stand alone before a rule's braces. */
    private static Stream<String> classes(String sheet) {
        String always =
                CONDITIONAL.matcher(COMMENT.matcher(sheet).replaceAll("")).replaceAll("");
        return RULE.matcher(always)
                .results()
                .flatMap(rule -> Stream.of(rule.group(1).split(",")))
                .map(String::strip)
                .filter(selector -> CLASS.matcher(selector).matches());
    }
}
