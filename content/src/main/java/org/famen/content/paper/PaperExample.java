package org.famen.content.paper;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * A document filled in, and what must stand in it.
 *
 * @param line of the file, from 1
 * @param given answers by the names of their fields; several for what takes several
 * @param repeated for each repeated group, by its name, the answers of each of it
 * @param has pieces of text that stand in it
 * @param lacks pieces of text that do not
 */
public record PaperExample(
        int line,
        String about,
        Map<String, List<String>> given,
        Map<String, List<Map<String, List<String>>>> repeated,
        List<String> has,
        List<String> lacks) {
    public PaperExample {
        requireNonNull(about, "about is null");
        given = Map.copyOf(given);
        repeated = Map.copyOf(repeated);
        has = List.copyOf(has);
        lacks = List.copyOf(lacks);
    }
}
