package org.famen.indexer.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese characters of many texts, as far as they stand together without any mark between. */
final class CharacterRuns {
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{2,}");

    private final List<String> runs = new ArrayList<>();
    private long characters;

    void add(String text) {
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            runs.add(run.group());
            characters += run.end() - run.start();
        }
    }

    long characters() {
        return characters;
    }

    /**
     * How often each string of a length stands there; of those longer than two only what begins and ends with a string that
     * is in {@code shorter}, for the others are as rare.
     */
    Map<String, Integer> count(int length, Map<String, Integer> shorter, int atLeast) {
        Map<String, Integer> counts = new HashMap<>();
        for (String run : runs) {
            for (int from = 0; from + length <= run.length(); from++) {
                String part = run.substring(from, from + length);
                if (length <= 2
                        || shorter.containsKey(part.substring(0, length - 1))
                                && shorter.containsKey(part.substring(1))) {
                    counts.merge(part, 1, Integer::sum);
                }
            }
        }
        counts.values().removeIf(count -> count < atLeast);
        return counts;
    }
}
