package org.famen.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the images hold. They are made where the build has -Dimages.skip=false, as ./test gives it on Linux. */
class ImagesIT {
    private static final int EXECUTABLE = 0111;

    @ParameterizedTest
    @ValueSource(strings = {"portal", "indexer"})
    void isTaggedWithTheVersionAndRunsAsNobody(String module) {
        ImageTar image = image(module);
        assertThat(image.tags()).containsExactly("famen/" + module + ":" + Checkout.version());
        assertThat(image.config().at("/config/User").asText()).isEqualTo("10001:10001");
        assertThat(image.config().at("/config/WorkingDir").asText()).isEqualTo("/famen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "indexer"})
    void whatChangesRarelyLiesLowest(String module) {
        ImageTar image = image(module);
        int c = layerWith(image, "/etc/passwd");
        int java = layerWith(image, "/opt/java/bin/java");
        int libraries = layerWithPrefix(image, "/app/libs/snakeyaml");
        int program = layerWith(image, "/app/classpath/" + module + ".jar");
        int content = layerWith(image, "/famen/content/city/city.yaml");
        assertThat(List.of(c, java, libraries, program, content)).isSorted().startsWith(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "indexer"})
    void startsJavaWithAClassPathThatIsThere(String module) throws IOException {
        ImageTar image = image(module);
        assertThat(image.entrypoint()).containsExactly("java", "@/app/java.options");
        Map<String, Integer> files = image.files();
        assertThat(files.getOrDefault("/opt/java/bin/java", 0) & EXECUTABLE).isEqualTo(EXECUTABLE);
        List<String> options = Files.readAllLines(Checkout.path(module + "/target/image/app/java.options"));
        String classPath = options.get(options.indexOf("-cp") + 1);
        assertThat(classPath.split(":")).hasSizeGreaterThan(20).allMatch(files::containsKey);
        // Nothing is left out of the path either.
        assertThat(files.keySet().stream().filter(name -> name.startsWith("/app/") && name.endsWith(".jar")))
                .hasSize(classPath.split(":").length);
    }

    @Test
    void thePortalHasItsCacheOfClassesAndBothKnowTheCity() {
        assertThat(image("portal").files())
                .containsKeys(
                        "/app/portal.aot",
                        "/famen/content/city/city.yaml",
                        "/famen/content/lexicon/lay-words.csv",
                        "/famen/content/lexicon/terms.csv",
                        "/famen/content/lexicon/unrelated.csv",
                        "/famen/content/rules/court-fees.yaml",
                        "/famen/content/routes/authority.yaml",
                        "/famen/content/papers/complaint.yaml");
        assertThat(image("indexer").files())
                .containsKeys("/famen/content/laws/catalogue.csv", "/famen/content/city/city.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "indexer"})
    void holdsNoSecretsAndNoTools(String module) {
        ImageTar image = image(module);
        assertThat(image.config().at("/config/Env").toString()).doesNotContainIgnoringCase("password", "secret", "key");
        assertThat(image.files().keySet())
                .noneMatch(name -> name.matches("(?i).*(secret|password|\\.pem|\\.key|\\.p12|\\.env|id_rsa).*"))
                .noneMatch(name -> name.matches("/(usr/)?s?bin/.*"))
                .noneMatch(name -> name.contains("test"));
    }

    /** The real start, in the image's own files and with nothing else, as its user, on a root that can't be written. */
    @Test
    void thePortalStartsFromItsImageAlone() throws Exception {
        assumeTrue(
                System.getProperty("user.name").equals("root") && Files.exists(Path.of("/usr/bin/unshare")),
                "only root may change its root");
        try (PortalInImage portal = PortalInImage.start(file("portal"))) {
            assertThat(portal.get(portal.managementPort(), "/health/readiness")).contains("\"UP\"");
            assertThat(portal.get(portal.managementPort(), "/stores"))
                    .isEqualTo("{\"elasticsearch\":\"DOWN\",\"postgresql\":\"DOWN\"}");
            assertThat(portal.get(portal.managementPort(), "/prometheus"))
                    .contains("famen_elasticsearch_up 0.0", "famen_postgresql_up 0.0", "hikaricp_connections_pending");
            assertThat(portal.get(portal.port(), "/")).contains("<html", "12348");
            assertThat(portal.get(portal.port(), "/stores")).doesNotContain("elasticsearch");
            assertThat(portal.get(portal.port(), "/prometheus")).doesNotContain("famen_");
            assertThat(portal.log()).allMatch(line -> line.startsWith("{") && line.endsWith("}"), "is JSON");
            assertThat(portal.classesCameFromTheCache()).isTrue();
        }
    }

    private static ImageTar image(String module) {
        return ImageTar.read(file(module));
    }

    private static Path file(String module) {
        Path file = Checkout.path(module + "/target/jib-image.tar");
        assumeTrue(Files.exists(file), "no image was made: -Dimages.skip=false");
        return file;
    }

    private static int layerWith(ImageTar image, String name) {
        return IntStream.range(0, image.layers().size())
                .filter(number -> image.layers().get(number).containsKey(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no layer has " + name));
    }

    private static int layerWithPrefix(ImageTar image, String prefix) {
        return IntStream.range(0, image.layers().size())
                .filter(number ->
                        image.layers().get(number).keySet().stream().anyMatch(name -> name.startsWith(prefix)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no layer has " + prefix));
    }
}
