package org.famen.content.law.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.famen.content.law.Titles;

/**
 * Where the matter of a provision of a repealed law is ruled now. File: {@code content/laws/successors.csv}: the law, its
 * article, the law of today, its articles divided by |. {@code 1..204} in both columns of articles stands for 204 articles
 * that have kept their numbers or moved together. The words may have changed.
 */
public final class Successions {
    public static final Successions EMPTY = new Successions(List.of());

    private static final Pattern ADDRESS = Pattern.compile("\\d{1,4}(?:-\\d{1,2})?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\.\\.(\\d{1,4})");

    private final Map<String, List<Succession>> byLaw;

    /**
     * One article.
     *
     * @param article address of it: 52, 120-1
     * @param lawId where it is ruled now
     * @param addresses articles there
     */
    public record Succession(String ofLaw, String article, String lawId, List<String> addresses) {
        public Succession {
            addresses = List.copyOf(addresses);
        }
    }

    private Successions(List<Succession> rows) {
        this.byLaw = rows.stream().collect(groupingBy(Succession::ofLaw, toList()));
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException that names the row, when one is broken
     */
    public static Successions read(Path file) throws IOException {
        List<Succession> rows = new ArrayList<>();
        for (CSVRecord row : FactFile.read(file)) {
            try {
                rows(row).forEach(rows::add);
            } catch (RuntimeException broken) {
                throw new IllegalArgumentException(
                        file + ": row " + row.getRecordNumber() + ": " + broken.getMessage(), broken);
            }
        }
        return new Successions(rows);
    }

    /** Those of a content folder, or none. */
    public static Successions readIfPresent(Path file) throws IOException {
        return Files.exists(file) ? read(file) : EMPTY;
    }

    private static Stream<Succession> rows(CSVRecord row) {
        String law = Titles.canonical(row.get("law"));
        String successor = Titles.canonical(row.get("successor"));
        String article = row.get("article");
        String articles = row.get("successor_articles");
        Matcher old = RANGE.matcher(article);
        Matcher now = RANGE.matcher(articles);
        if (old.matches() && now.matches()) {
            int first = Integer.parseInt(old.group(1));
            int moved = Integer.parseInt(now.group(1)) - first;
            return IntStream.rangeClosed(first, Integer.parseInt(old.group(2)))
                    .mapToObj(number -> new Succession(
                            law, Integer.toString(number), successor, List.of(Integer.toString(number + moved))));
        }
        List<String> addresses = Arrays.asList(articles.split("\\|"));
        if (!ADDRESS.matcher(article).matches()
                || !addresses.stream().allMatch(it -> ADDRESS.matcher(it).matches())) {
            throw new IllegalArgumentException(
                    "articles are numbers (52, 120-1, 1..204): " + article + ", " + articles);
        }
        return Stream.of(new Succession(law, article, successor, addresses));
    }

    /** What is known of a law's articles, in the order of the file; empty for most laws. */
    public List<Succession> of(String lawId) {
        return byLaw.getOrDefault(lawId, List.of());
    }
}
