package org.famen.portal.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.numeral.ChineseNumeral;
import org.famen.indexer.load.Sources;

/**
 * Laws of our own making in the shapes of the real collections ({@code portal/src/test/laws}), the city's own content, and a
 * catalogue that is long enough for lists to have a second page.
 */
final class TestLaws {
    /** A list of laws shows a hundred at once. */
    private static final int CATALOGUE_ONLY = 110;

    private static final List<String> NEIGHBOURS =
            List.of("known.csv", "successors.csv", "repeals.csv", "departments.csv");

    private TestLaws() {}

    /** @param folder where what is generated may be written */
    static Sources sources(Path folder) throws IOException {
        Path laws = root().resolve("portal/src/test/laws");
        for (String neighbour : NEIGHBOURS) {
            Files.copy(laws.resolve(neighbour), folder.resolve(neighbour), StandardCopyOption.REPLACE_EXISTING);
        }
        return new Sources(
                List.of(laws.resolve("lawrefbook"), laws.resolve("just-laws")),
                city(),
                catalogue(laws.resolve("catalogue.csv"), folder.resolve("catalogue.csv")),
                Optional.of(rules()));
    }

    /** Takes away what {@link #sources} has written, and the folder. */
    static void remove(Path folder) throws IOException {
        Files.delete(folder.resolve("catalogue.csv"));
        for (String neighbour : NEIGHBOURS) {
            Files.delete(folder.resolve(neighbour));
        }
        Files.delete(folder);
    }

    static Path city() {
        return root().resolve("content/city");
    }

    static Path rules() {
        return root().resolve("content/rules");
    }

    static Path lexicon() {
        return root().resolve("content/lexicon");
    }

    static Path smallCity() {
        return root().resolve("portal/src/test/city");
    }

    /** A short one, for a city without law texts. */
    static Path catalogue() {
        return root().resolve("portal/src/test/laws/catalogue.csv");
    }

    private static Path root() {
        return Path.of(System.getProperty("famen.root", ".."));
    }

    private static Path catalogue(Path beginning, Path file) throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(beginning));
        for (int number = 1; number <= CATALOGUE_ONLY; number++) {
            rows.add("灯谜规则第" + ChineseNumeral.format(number) + "号,,NORMATIVE_DOCUMENT,灯谜协会,2015-02-05,2015-03-01");
        }
        return Files.write(file, rows);
    }
}
