package org.famen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fields, choices and errors are drawn in one template and styled in one file. */
class FormKitTest {
    private static final Path VIEWS = Path.of("src/main/resources/views");
    private static final Path ASSETS = Path.of("src/main/resources/assets");
    private static final String NAMES = "(?:field|choice|choices|errors)";
    private static final Pattern DRAWN = Pattern.compile("class=\"(?:[^\"]* )?" + NAMES + "(?:__\\w+)?[ \"]");
    private static final Pattern STYLED = Pattern.compile("\\." + NAMES + "(?![a-z])");

    @Test
    void oneTemplateDrawsThem() throws IOException {
        assertThat(filesWith(VIEWS, DRAWN)).containsExactly(VIEWS.resolve("web/forms.html"));
    }

    @Test
    void oneFileStylesThem() throws IOException {
        assertThat(filesWith(ASSETS, STYLED).stream()
                        .filter(file -> file.toString().endsWith(".css")))
                .containsExactly(ASSETS.resolve("forms.css"));
    }

    private static List<Path> filesWith(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".png"))
                    .filter(file -> pattern.matcher(read(file)).find())
                    .toList();
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
