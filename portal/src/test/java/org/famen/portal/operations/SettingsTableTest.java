package org.famen.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The table of settings in docs/operations.md is what the classes and application.yml say. */
class SettingsTableTest {
    private static final Path DOCUMENT = Path.of(System.getProperty("famen.root", ".."), "docs/operations.md");
    private static final Path RENEWED = Path.of("target/settings.md");
    private static final Pattern MARKED = Pattern.compile("(?s)<!-- settings:[^\n]*-->\n(.*?)<!-- end of settings -->");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):`?(.*?)`?}");

    @Test
    void theDocumentHasEverySetting() throws IOException {
        String table = table();
        Files.writeString(RENEWED, table);
        Matcher marked = MARKED.matcher(Files.readString(DOCUMENT));
        assertThat(marked.find()).isTrue();
        assertThat(marked.group(1))
                .as("copy portal/target/settings.md between the marks of docs/operations.md")
                .isEqualTo(table);
    }

    @Test
    void everySettingSaysWhatItIsFor() {
        assertThat(SettingNames.described())
                .isNotEmpty()
                .allSatisfy(
                        (name, description) -> assertThat(description).as(name).isNotBlank());
    }

    private static String table() {
        Map<String, Object> defaults = defaults();
        return SettingNames.described().entrySet().stream()
                .map(setting -> row(setting.getKey(), setting.getValue(), defaults))
                .collect(Collectors.joining(
                        "", "| name | variable | default | what |\n| --- | --- | --- | --- |\n", ""));
    }

    private static String row(String name, String description, Map<String, Object> defaults) {
        String value = value(name, defaults).map(Object::toString).orElse("");
        Matcher variable = VARIABLE.matcher(value);
        boolean found = variable.matches();
        return "| `%s` | %s | %s | %s |%n"
                .formatted(
                        name,
                        found ? code(variable.group(1)) : "",
                        code(found ? variable.group(2) : value),
                        description.replaceAll("\\{@code ([^}]*)}", "`$1`").replaceAll("\\s+", " "));
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    private static Optional<Object> value(String name, Map<String, Object> tree) {
        Object here = tree;
        for (String part : name.split("\\.")) {
            here = here instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return Optional.ofNullable(here);
    }

    private static Map<String, Object> defaults() {
        try (InputStream yaml = SettingsTableTest.class.getResourceAsStream("/application.yml")) {
            return new Yaml().load(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
