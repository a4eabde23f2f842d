package org.famen.portal.law.list;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.index.LawDocument;
import org.famen.content.law.Level;

/**
 * One page of the list of laws.
 *
 * @param laws in the order of the pinyin of their titles
 * @param total of the chosen rank and letter
 * @param levels how many of each rank hold the words, by the name of the rank
 * @param departments how many of the chosen rank are of each department of law, by its name
 * @param letters how many of the chosen rank and department begin with each letter
 */
record LawListing(
        List<LawDocument> laws,
        long total,
        Map<String, Long> levels,
        Map<String, Long> departments,
        Map<String, Long> letters) {
    LawListing {
        laws = List.copyOf(laws);
        levels = Map.copyOf(levels);
        departments = Map.copyOf(departments);
        letters = Map.copyOf(letters);
    }

    /** The highest rank that has the words. */
    Optional<Level> highest() {
        return Arrays.stream(Level.values())
                .filter(level -> levels.containsKey(level.name()))
                .findFirst();
    }
}
