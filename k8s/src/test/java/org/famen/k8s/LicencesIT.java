package org.famen.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of licences in docs/licences.md is what the bills of materials of both images say. */
class LicencesIT {
    private static final Path RENEWED = Checkout.path("k8s/target/licences.md");
    private static final String HEAD = """
        # Licences

        Of the libraries in the images, as the bills of materials say that each build writes (`*/target/bom.json`, CycloneDX). Where several are named, one may choose. `LicencesIT` holds this list; it writes the new one to `k8s/target/licences.md`.

        The icons in `portal/src/main/resources/assets/icons` are of [Lucide](https://lucide.dev) 1.62.0: ISC, some of them MIT; their licence lies beside them.

        | licence | libraries |
        | --- | --- |
        """;

    @Test
    void theListIsWhatTheBillsSay() throws IOException {
        Map<String, Set<String>> libraries = new TreeMap<>();
        for (String module : new String[] {"portal", "indexer"}) {
            assumeTrue(
                    Files.exists(Checkout.path(module + "/target/bom.json")), "no bill was written: Maven is offline");
            JsonNode bill = new ObjectMapper().readTree(Checkout.text(module + "/target/bom.json"));
            bill.path("components").forEach(component -> add(component, libraries));
        }
        String list = libraries.entrySet().stream()
                .map(entry -> "| " + entry.getKey() + " | " + String.join(", ", entry.getValue()) + " |\n")
                .collect(Collectors.joining("", HEAD, ""));
        Files.writeString(RENEWED, list);
        assertThat(libraries).doesNotContainKey("");
        assertThat(Checkout.text("docs/licences.md"))
                .as("copy k8s/target/licences.md to docs/ after a look at what is new")
                .isEqualTo(list);
    }

    private static void add(JsonNode component, Map<String, Set<String>> libraries) {
        String group = component.path("group").asText();
        if (!group.equals("org.famen")) {
            libraries
                    .computeIfAbsent(licences(component), licence -> new TreeSet<>())
                    .add(group + ":" + component.path("name").asText());
        }
    }

    private static String licences(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .map(each -> Stream.of(each.at("/license/id"), each.at("/license/name"), each.path("expression"))
                        .map(JsonNode::asText)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(""))
                .sorted()
                .collect(Collectors.joining(" or "));
    }
}
