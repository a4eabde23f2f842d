package org.famen.portal.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a YAML file as its library reads it; what is not there is an empty part.
 *
 * @param value a map, a list, something plain, or nothing
 */
record YamlNode(@Nullable Object value) {
    private static final YamlNode NOTHING = new YamlNode(null);

    YamlNode at(String name) {
        return value instanceof Map<?, ?> map && map.containsKey(name) ? new YamlNode(map.get(name)) : NOTHING;
    }

    /** In the order of the file. */
    List<String> names() {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    Stream<YamlNode> items() {
        return value instanceof List<?> list ? list.stream().map(YamlNode::new) : Stream.empty();
    }

    boolean isThere() {
        return value != null;
    }

    /** Empty where nothing is. */
    String text() {
        return value == null ? "" : value.toString();
    }
}
