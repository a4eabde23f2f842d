package org.famen.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConstraintTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** A primary key has its table's name and no word of its own. */
    @ParameterizedTest
    @EnumSource
    void theSchemaHasIt(Constraint constraint) throws IOException {
        String name = constraint.sqlName();
        String sought = name.endsWith("_pkey") ? "CREATE TABLE " + name.replace("_pkey", " (") : name;
        assertThat(schema()).contains(sought);
        assertThat(Constraint.named(name)).contains(constraint);
    }

    private static String schema() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.map(ConstraintTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
