package org.famen.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every alert has its page, and what alerts and the dashboard ask for is measured. */
class MonitoringTest {
    private static final String ALERTS = "k8s/base/monitoring/alerts.yaml";
    private static final String DASHBOARD = "k8s/base/monitoring/dashboard.json";
    private static final Pattern ALERT = Pattern.compile("- alert: (\\w+)");
    private static final Pattern PAGE =
            Pattern.compile("(?m)^### (Famen\\w+)\n\\*\\*Means\\*\\* .*\\*\\*Look\\*\\* .*\\*\\*Do\\*\\*");
    private static final Pattern ASKED = Pattern.compile("\\bfamen_[a-z_]+");
    private static final Pattern MEASURED = Pattern.compile("\"(famen(?:\\.[a-z]+)+)\"");
    /** What Prometheus appends to the names of timers and counters. */
    private static final Pattern APPENDED = Pattern.compile("_(seconds_(bucket|count|sum)|total)$");

    @Test
    void everyAlertHasAPageThatSaysWhatItMeansWhereToLookAndWhatToDo() {
        assertThat(found(PAGE, Checkout.text("docs/operations.md")))
                .hasSizeGreaterThan(10)
                .isEqualTo(found(ALERT, Checkout.text(ALERTS)));
    }

    @Test
    void everyAlertHasASeverityAndASentence() {
        JsonNode rules =
                Manifests.read(Checkout.text(ALERTS)).objects().getFirst().at("/spec/groups/0/rules");
        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.at("/labels/severity").asText()).isIn("critical", "warning");
            assertThat(rule.at("/annotations/summary").asText()).isNotBlank();
            assertThat(rule.path("for").asText()).matches("\\d+m");
        });
    }

    @Test
    void whatIsAskedForIsMeasured() throws IOException {
        Set<String> measured = new HashSet<>();
        try (Stream<Path> sources = Files.walk(Checkout.path("portal/src/main/java"))) {
            sources.filter(file -> file.toString().endsWith("Meter.java"))
                    .map(MonitoringTest::text)
                    .flatMap(text -> found(MEASURED, text).stream())
                    .forEach(name -> measured.add(name.replace('.', '_')));
        }
        Set<String> asked = Stream.of(ALERTS, DASHBOARD)
                .flatMap(file -> ASKED.matcher(Checkout.text(file)).results())
                .map(MatchResult::group)
                .map(name -> APPENDED.matcher(name).replaceFirst(""))
                .collect(Collectors.toSet());
        assertThat(asked).hasSizeGreaterThan(6).isSubsetOf(measured);
    }

    @Test
    void theDashboardIsWhatGrafanaReads() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(Checkout.text(DASHBOARD));
        List<JsonNode> panels = dashboard.path("panels").valueStream().toList();
        assertThat(panels).hasSizeGreaterThan(8).allSatisfy(panel -> {
            assertThat(panel.path("title").asText()).isNotBlank();
            assertThat(panel.at("/targets/0/expr").asText()).isNotBlank();
        });
        assertThat(panels).map(panel -> panel.path("id").asInt()).doesNotHaveDuplicates();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
