package org.famen.portal.web.journey;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What somebody does from the front page until what they want is before them.
 *
 * @param desk whether at a desk instead of on a phone
 * @param took when it was measured last
 */
record Journey(String name, boolean desk, Effort took, List<Operation> operations) {

    /** On the pages of the work tree. */
    static List<Journey> now() {
        return read(requireNonNull(Journey.class.getResourceAsStream("/journeys/now.yaml"), "now.yaml"));
    }

    static List<Journey> read(InputStream yaml) {
        List<Map<String, ?>> journeys = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return journeys.stream().map(Journey::of).toList();
    }

    private static Journey of(Map<String, ?> written) {
        List<?> took = list(written, "took");
        return new Journey(
                String.valueOf(written.get("journey")),
                Boolean.TRUE.equals(written.get("desk")),
                new Effort((Integer) took.get(0), (Integer) took.get(1), ((Number) took.get(2)).doubleValue()),
                list(written, "do").stream().map(Journey::operation).toList());
    }

    private static List<?> list(Map<String, ?> written, String key) {
        return (List<?>) requireNonNull(written.get(key), key);
    }

    /** @param written verb, target and text, the last two where there are any */
    private static Operation operation(Object written) {
        List<?> words = (List<?>) written;
        return new Operation(
                Operation.Verb.valueOf(String.valueOf(words.getFirst()).toUpperCase(Locale.ROOT)),
                words.size() > 1 ? String.valueOf(words.get(1)) : "",
                words.size() > 2 ? String.valueOf(words.get(2)) : "");
    }

    @Override
    public String toString() {
        return name;
    }
}
