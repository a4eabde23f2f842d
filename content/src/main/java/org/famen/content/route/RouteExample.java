package org.famen.content.route;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * A case, and the ways that are lawful in it.
 *
 * @param line of the file, from 1
 * @param given answers by their names
 * @param open ids of all ways that are open
 * @param over ids of those of which the last day has passed
 */
public record RouteExample(int line, String about, Map<String, String> given, List<String> open, List<String> over) {
    public RouteExample {
        requireNonNull(about, "about is null");
        given = Map.copyOf(given);
        open = List.copyOf(open);
        over = List.copyOf(over);
    }
}
