package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.famen.indexer.testing.SourceFolder;

/** Edits sources as people do, the same for the same seed: adds, changes and removes laws, articles and pages. */
final class RandomEdits {
    private static final int FIRST_LAWS = 6;
    private static final int EDITS_A_ROUND = 5;

    private final SourceFolder folder;
    private final Random random;
    private final Map<String, List<String>> laws = new TreeMap<>();
    private int lawsEver;

    RandomEdits(SourceFolder folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    void writeFirst() throws IOException {
        for (int i = 0; i < FIRST_LAWS; i++) {
            addLaw();
        }
    }

    void round() throws IOException {
        for (int i = 0; i < EDITS_A_ROUND; i++) {
            edit();
        }
    }

    private void edit() throws IOException {
        switch (random.nextInt(7)) {
            case 0 -> addLaw();
            case 1 -> removeLaw();
            case 2 -> folder.writePolicy("主题" + random.nextInt(3), words());
            case 3 -> folder.writeCatalogue("小镇" + random.nextInt(FIRST_LAWS) + "号法");
            default -> editArticles();
        }
    }

    private void addLaw() throws IOException {
        String title = "小镇" + lawsEver++ + "号法";
        laws.put(
                title,
                new ArrayList<>(IntStream.rangeClosed(0, random.nextInt(8))
                        .mapToObj(i -> words())
                        .toList()));
        write(title);
    }

    private void removeLaw() throws IOException {
        if (laws.size() > 1) {
            String title = anyTitle();
            laws.remove(title);
            folder.removeLaw(title);
        }
    }

    /** Changes, inserts or removes one article, which moves the numbers of those behind it. */
    private void editArticles() throws IOException {
        String title = anyTitle();
        List<String> articles = articles(title);
        int place = random.nextInt(articles.size());
        switch (random.nextInt(3)) {
            case 0 -> articles.set(place, words());
            case 1 -> articles.add(place, words());
            default -> {
                if (articles.size() > 1) {
                    articles.remove(place);
                }
            }
        }
        write(title);
    }

    private void write(String title) throws IOException {
        folder.writeLaw(title, articles(title));
    }

    private List<String> articles(String title) {
        return requireNonNull(laws.get(title), "a title comes from the map's keys");
    }

    private String anyTitle() {
        return List.copyOf(laws.keySet()).get(random.nextInt(laws.size()));
    }

    private String words() {
        return "当事人应当在" + (1 + random.nextInt(90)) + "日内提交第" + random.nextInt(1_000) + "号材料。";
    }
}
