package org.famen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that says a test shows something names a test that there is. */
class DocumentedTestsTest {
    private static final Path ROOT = Path.of(System.getProperty("famen.root", ".."));
    private static final Pattern NAMED = Pattern.compile("\\b([A-Z][a-z]\\w*(?:IT|Test))\\b(?:\\.(\\w+))?");

    @ParameterizedTest
    @ValueSource(strings = {"security.md", "reliability.md", "operations.md"})
    void everyTestThatIsNamedIsThere(String document) throws IOException {
        List<MatchResult> named = NAMED.matcher(
                        Files.readString(ROOT.resolve("docs").resolve(document)))
                .results()
                .toList();
        assertThat(named).isNotEmpty();
        for (MatchResult test : named) {
            List<String> sources = sources(test.group(1) + ".java");
            assertThat(sources).as(test.group()).isNotEmpty();
            if (test.group(2) != null) {
                assertThat(sources).as(test.group()).anyMatch(source -> source.contains("void " + test.group(2) + "("));
            }
        }
    }

    /** Two features may have tests of the same name. */
    private static List<String> sources(String file) throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(DocumentedTestsTest::files)
                    .filter(path -> path.endsWith(file))
                    .map(DocumentedTestsTest::read)
                    .toList();
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
