package org.famen.content.spelling;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts whose every two neighbouring characters are indexed, so that few must be read to count a string. */
final class Texts implements Evidence {
    private final List<String> texts;
    private final Map<String, BitSet> byPair = new HashMap<>();

    Texts(List<String> texts) {
        this.texts = List.copyOf(texts);
        for (int number = 0; number < texts.size(); number++) {
            String text = texts.get(number);
            for (int place = 0; place + 1 < text.length(); place++) {
                byPair.computeIfAbsent(text.substring(place, place + 2), pair -> new BitSet())
                        .set(number);
            }
        }
    }

    @Override
    public Map<String, Long> textsWith(Set<String> strings) {
        Map<String, Long> counts = new HashMap<>();
        strings.forEach(string -> counts.put(string, count(string)));
        return counts;
    }

    private long count(String string) {
        BitSet candidates = (BitSet) pair(string, 0).clone();
        for (int place = 1; place + 1 < string.length(); place++) {
            candidates.and(pair(string, place));
        }
        return candidates.stream()
                .filter(number -> texts.get(number).contains(string))
                .count();
    }

    private BitSet pair(String string, int place) {
        return byPair.getOrDefault(string.substring(place, place + 2), new BitSet());
    }
}
