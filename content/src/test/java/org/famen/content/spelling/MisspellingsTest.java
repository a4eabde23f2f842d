package org.famen.content.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.law.Part;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.reading.Corpora;
import org.famen.content.lexicon.LayWords;
import org.famen.content.lexicon.LegalTerms;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

/**
 * Measures the corrector: words misspelt by rule, one character exchanged for one of the same sound drawn by seed, and
 * questions that are right. The figures stand in docs/relevance.md.
 */
class MisspellingsTest {
    private static final Path ROOT = Path.of(System.getProperty("famen.root", ".."));
    private static final Path LEXICON = ROOT.resolve("content/lexicon");
    private static final int SEEDS = 2;

    private final List<String> words = lines("words.txt");
    private final Corrector corrector = new Corrector(vocabulary());

    private record Misspelling(String written, String meant) {}

    /** The city alone, as in a portal that has loaded no laws yet. */
    @Test
    void amongTheTextsOfTheCity() {
        measure("city", new Texts(cityTexts()), 0.85, 0.01);
    }

    @Test
    void amongTheLaws() {
        List<String> laws = Corpora.laws().stream()
                .map(law -> law.newest().provisions().map(Part.Provision::text).collect(Collectors.joining("\n")))
                .toList();
        measure(
                "laws",
                new Texts(Stream.concat(cityTexts().stream(), laws.stream()).toList()),
                0.85,
                0.02);
    }

    private void measure(String name, Texts texts, double wantedRecall, double mostFalse) {
        List<Misspelling> misspellings = misspellings();
        List<String> right = lines("right.txt");
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        long found = misspellings.stream()
                .filter(each -> {
                    String offered = corrector.correct(each.written(), texts).orElse("");
                    if (!offered.equals(each.meant())) {
                        missed.add(each.written() + " → " + (offered.isEmpty() ? "nothing" : offered));
                    }
                    return offered.equals(each.meant());
                })
                .count();
        Stream.concat(right.stream(), words.stream())
                .forEach(each -> corrector.correct(each, texts).ifPresent(it -> wrong.add(each + " → " + it)));
        double recall = (double) found / misspellings.size();
        double falsely = (double) wrong.size() / (right.size() + words.size());
        System.out.printf(
                "%s: %d of %d misspellings corrected (%.3f), %d of %d right ones doubted (%.3f)%nmissed %s%ndoubted %s%n",
                name,
                found,
                misspellings.size(),
                recall,
                wrong.size(),
                right.size() + words.size(),
                falsely,
                missed,
                wrong);

        assertThat(misspellings).hasSizeGreaterThan(150);
        assertThat(recall).isGreaterThanOrEqualTo(wantedRecall);
        assertThat(falsely).isLessThanOrEqualTo(mostFalse);
    }

    private List<Misspelling> misspellings() {
        Set<String> known = Set.copyOf(vocabulary());
        List<Misspelling> all = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            for (String word : words) {
                Random random = new Random(31L * seed + word.hashCode());
                String written = misspelt(word, random);
                if (!written.equals(word) && !known.contains(written)) {
                    all.add(new Misspelling(written, word));
                }
            }
        }
        return all;
    }

    private String misspelt(String word, Random random) {
        int place = random.nextInt(word.length());
        String sound = sound(word.charAt(place));
        List<Character> alike = COMMON.stream()
                .filter(each -> each != word.charAt(place) && sound(each).equals(sound))
                .toList();
        return alike.isEmpty()
                ? word
                : word.substring(0, place) + alike.get(random.nextInt(alike.size())) + word.substring(place + 1);
    }

    private static String sound(char character) {
        return PinyinHelper.toPinyin(String.valueOf(character), PinyinStyleEnum.NORMAL);
    }

    /** Characters that an input method would offer: those of the terms and questions. */
    private static final Set<Character> COMMON = common();

    private static Set<Character> common() {
        Set<Character> characters = new TreeSet<>();
        Stream.concat(vocabulary().stream(), lines("right.txt").stream())
                .flatMap(word -> word.chars().mapToObj(character -> (char) character))
                .filter(character -> Character.isIdeographic(character))
                .forEach(characters::add);
        return characters;
    }

    private static List<String> vocabulary() {
        Problems problems = new Problems();
        List<String> all =
                new ArrayList<>(LegalTerms.read(LEXICON.resolve(LegalTerms.FILE), LegalTerms.FILE, problems));
        LayWords.read(LEXICON.resolve(LayWords.FILE), LayWords.FILE, problems)
                .all()
                .forEach(word -> {
                    all.add(word.lay());
                    all.addAll(word.legal());
                });
        try {
            Catalogue.read(ROOT.resolve("content/laws/catalogue.csv")).entries().forEach(entry -> {
                all.add(entry.id());
                all.addAll(entry.shortNames());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static List<String> cityTexts() {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("content/city"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
                texts.add(Files.readString(file));
            }
            texts.addAll(Files.readAllLines(ROOT.resolve("content/city/risks.csv")));
            texts.addAll(Files.readAllLines(ROOT.resolve("content/laws/catalogue.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<String> lines(String resource) {
        try (InputStream bytes = Objects.requireNonNull(MisspellingsTest.class.getResourceAsStream(resource))) {
            return new String(bytes.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
