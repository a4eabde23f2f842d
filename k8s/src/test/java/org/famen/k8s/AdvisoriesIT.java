package org.famen.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No library in the images has a weakness that {@code k8s/advisories.csv} knows of. */
class AdvisoriesIT {
    private static List<Advisory> advisories = List.of();

    /**
     * A known weakness.
     *
     * @param library group:artifact
     * @param from first version that has it; empty for all
     * @param fixedIn first version without it
     */
    private record Advisory(String library, String from, String fixedIn, String id) {
        static Advisory of(CSVRecord row) {
            return new Advisory(row.get("library"), row.get("from"), row.get("fixed_in"), row.get("advisory"));
        }

        boolean concerns(String version) {
            ComparableVersion used = new ComparableVersion(version);
            return (from.isEmpty() || used.compareTo(new ComparableVersion(from)) >= 0)
                    && used.compareTo(new ComparableVersion(fixedIn)) < 0;
        }
    }

    @BeforeAll
    static void read() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader file = Files.newBufferedReader(Checkout.path("k8s/advisories.csv"))) {
            advisories = format.parse(file).stream().map(Advisory::of).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "indexer"})
    void noLibraryHasAKnownWeakness(String module) throws IOException {
        var bill = Checkout.path(module + "/target/bom.json");
        assumeTrue(Files.exists(bill), "no bill was written: Maven is offline");
        Map<String, String> versions = new ObjectMapper()
                .readTree(Files.readString(bill))
                .path("components")
                .valueStream()
                .collect(Collectors.toMap(
                        each -> text(each, "group") + ":" + text(each, "name"),
                        each -> text(each, "version"),
                        (one, other) -> one));

        Stream<String> found = versions.entrySet().stream()
                .flatMap(library -> advisories.stream()
                        .filter(advisory -> advisory.library().equals(library.getKey()))
                        .filter(advisory -> advisory.concerns(library.getValue()))
                        .map(advisory ->
                                library + " has " + advisory.id() + ", which " + advisory.fixedIn() + " has not"));

        assertThat(versions).isNotEmpty();
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4.2.17.Final, true",
        "4.2.18.Final, false",
        "4.1.100.Final, false",
        "4.2.20.Final, false",
        "4.3.0.Beta1, false"
    })
    void aVersionIsComparedAsMavenDoes(String version, boolean concerned) {
        assertThat(new Advisory("a:b", "4.2.0.Final", "4.2.18.Final", "CVE").concerns(version))
                .isEqualTo(concerned);
    }

    @Test
    void everyRowIsWhole() {
        assertThat(advisories).hasSizeGreaterThan(30).allSatisfy(advisory -> {
            assertThat(advisory.library()).contains(":");
            assertThat(advisory.fixedIn()).isNotEmpty();
            assertThat(advisory.id()).matches("CVE-\\d{4}-\\d+|GHSA-.+");
        });
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
