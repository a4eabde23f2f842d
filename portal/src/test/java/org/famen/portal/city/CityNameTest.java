package org.famen.portal.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.city.City;
import org.famen.content.city.CityReader;
import org.famen.content.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A city's name stands in its own folder and nowhere in the programs. */
class CityNameTest {
    private static final Path ROOT = Path.of(System.getProperty("famen.root", ".."));
    private static final City CITY = CityReader.read(
                    ROOT.resolve("content/city"), new Problems(), LocalDate.of(2026, 11, 24))
            .orElseThrow()
            .city();

    @ParameterizedTest
    @ValueSource(strings = {"content", "indexer", "portal", "local"})
    void noProgramKnowsTheCity(String module) throws IOException {
        List<String> names = Stream.concat(
                        Stream.of(CITY.name().replaceFirst("市$", "")), CITY.area().districts().stream())
                .toList();

        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
            assertThat(files.filter(Files::isRegularFile).filter(CityNameTest::isText))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(read(file)).doesNotContain(names));
        }
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(java|html|properties|css|js|json|yml|sql|csv|xml)");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
