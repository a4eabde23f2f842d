package org.famen.content.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.table.TableReader;

/** The lexicon of lay words: {@code content/lexicon/lay-words.csv}, for editors to extend. */
public final class LayWords {
    /** Name of the file in its folder. */
    public static final String FILE = "lay-words.csv";

    public static final LayWords EMPTY = new LayWords(List.of());

    private final Map<String, LayWord> byWord = new LinkedHashMap<>();
    /** Words by their first character, the longest first. */
    private final Map<Character, List<LayWord>> byBeginning = new HashMap<>();

    private LayWords(Collection<LayWord> words) {
        for (LayWord word : words) {
            byWord.put(word.lay(), word);
            byBeginning
                    .computeIfAbsent(word.lay().charAt(0), key -> new ArrayList<>())
                    .add(word);
        }
        byBeginning
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((LayWord word) -> word.lay().length())
                                .reversed()));
    }

    /**
     * Reads the file; a row at fault is reported and left out. Empty when there is no file.
     *
     * @param name how problems name the file
     */
    public static LayWords read(Path file, String name, Problems problems) {
        if (!Files.exists(file)) {
            return EMPTY;
        }
        Map<String, LayWord> words = new LinkedHashMap<>();
        TableReader.forFile(file, problems).read(file, name, LayWordReader.COLUMNS).stream()
                .flatMap(row -> LayWordReader.read(row).stream())
                .forEach(word -> {
                    if (words.putIfAbsent(word.value().lay(), word.value()) != null) {
                        problems.add(Problem.error(
                                name, word.line(), "lexicon.twice", word.value().lay()));
                    }
                });
        return new LayWords(words.values());
    }

    /**
     * The lay words in a question, in the order in which they stand, each once. Where several begin at one place the longest
     * is meant (欠钱不还, not 欠钱), and the next begins behind it.
     *
     * @param question simplified characters, half-width, as {@code QueryAnalysis.words}
     */
    public List<LayWord> find(String question) {
        Map<String, LayWord> found = new LinkedHashMap<>();
        int place = 0;
        while (place < question.length()) {
            int here = place;
            List<LayWord> candidates = byBeginning.getOrDefault(question.charAt(here), List.of());
            LayWord longest = candidates.stream()
                    .filter(word -> question.startsWith(word.lay(), here))
                    .findFirst()
                    .orElse(null);
            if (longest != null) {
                found.putIfAbsent(longest.lay(), longest);
            }
            place += longest == null ? 1 : longest.lay().length();
        }
        return List.copyOf(found.values());
    }

    /** All of the file, in its order. */
    public List<LayWord> all() {
        return List.copyOf(byWord.values());
    }
}
