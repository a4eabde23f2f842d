package org.famen.portal.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.search.TypedText;
import org.famen.portal.library.PublishedTitle;

/**
 * Titles to be found by their beginning, by the beginning of anything inside them, by pinyin and by initials. Every way to
 * begin is a key in one sorted array, so that a look-up is two binary searches.
 */
final class TitleIndex {
    /** Behind so many characters nobody begins to type. */
    private static final int DEEPEST = 24;
    /** One letter begins thousands of titles; so many are weighed. */
    private static final int MAX_WEIGHED = 4_000;

    private final List<Key> keys = new ArrayList<>();

    /** @param depth 0 where the key is a whole name; 1 where it begins inside of one */
    private record Key(String text, PublishedTitle title, int depth) {}

    TitleIndex(List<PublishedTitle> titles) {
        for (PublishedTitle title : titles) {
            addName(title.title(), title);
            title.names().forEach(name -> addName(name, title));
            add(title.pinyin(), title, 0);
            add(title.initials(), title, 0);
        }
        keys.sort(Comparator.comparing(Key::text));
    }

    private void addName(String name, PublishedTitle title) {
        String folded = TypedText.letters(name);
        for (int start = 0; start < Math.min(folded.length() - 1, DEEPEST); start++) {
            add(folded.substring(start), title, start == 0 ? 0 : 1);
        }
    }

    private void add(String text, PublishedTitle title, int depth) {
        if (text.length() > 1) {
            keys.add(new Key(text, title, depth));
        }
    }

    /**
     * The titles that begin so, those that begin with it before those that have it inside, short ones first.
     *
     * @param kinds in the order in which they are offered; others are left out
     * @param mostOfAKind so that no kind crowds out the others
     */
    List<PublishedTitle> find(String typed, List<String> kinds, int mostOfAKind) {
        String beginning = TypedText.letters(typed);
        if (beginning.isEmpty()) {
            return List.of();
        }
        Map<String, Key> best = new HashMap<>();
        int first = lowerBound(beginning);
        for (int place = first; place < Math.min(keys.size(), first + MAX_WEIGHED); place++) {
            Key key = keys.get(place);
            if (!key.text().startsWith(beginning)) {
                break;
            }
            if (kinds.contains(key.title().kind())) {
                best.merge(
                        key.title().kind() + "/" + key.title().id(),
                        key,
                        (one, other) -> one.depth() <= other.depth() ? one : other);
            }
        }
        Map<String, Integer> ofKind = new LinkedHashMap<>();
        return best.values().stream()
                .sorted(Comparator.comparingInt(Key::depth)
                        .thenComparingInt(key -> kinds.indexOf(key.title().kind()))
                        .thenComparingInt(key -> key.title().rank())
                        .thenComparingInt(key -> key.title().title().length())
                        .thenComparing(key -> key.title().id()))
                .map(Key::title)
                .filter(title -> ofKind.merge(title.kind(), 1, Integer::sum) <= mostOfAKind)
                .toList();
    }

    private int lowerBound(String beginning) {
        int low = 0;
        int high = keys.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys.get(middle).text().compareTo(beginning) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
