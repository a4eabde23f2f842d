package org.famen.portal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings that there are, as the compiler noted them of the classes with {@code @ConfigurationProperties}. */
final class SettingNames {
    static final String PREFIX = "famen.";
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingNames() {}

    /** Names with what their classes say of them, in the order of the names. */
    static Map<String, String> described() {
        try {
            List<URL> files =
                    Collections.list(SettingNames.class.getClassLoader().getResources(METADATA));
            Map<String, String> described = new TreeMap<>();
            for (URL file : files) {
                JSON.readTree(file).path("properties").forEach(property -> add(property, described));
            }
            return described;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name that differs least from the given one (Levenshtein). */
    static String nearest(String name, Stream<String> known) {
        return known.collect(Collectors.minBy(Comparator.comparingInt(each -> distance(name, each))))
                .orElse(PREFIX);
    }

    private static void add(JsonNode property, Map<String, String> described) {
        String name = property.path("name").asText();
        if (name.startsWith(PREFIX)) {
            described.put(name, property.path("description").asText());
        }
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[other.length()];
    }
}
