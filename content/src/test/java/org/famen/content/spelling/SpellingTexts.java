package org.famen.content.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.famen.content.city.CityReader;
import org.famen.content.city.CityWording;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.lexicon.LayWords;
import org.famen.content.lexicon.LegalTerms;
import org.famen.content.lexicon.UnrelatedQueries;
import org.famen.content.problem.Problems;

/** What a portal knows of words and sentences before any law is loaded. */
final class SpellingTexts {
    private static final Path ROOT = Path.of(System.getProperty("famen.root", ".."));
    private static final Path LEXICON = ROOT.resolve("content/lexicon");
    private static final Path CITY = ROOT.resolve("content/city");

    private SpellingTexts() {}

    static List<String> vocabulary() {
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

    static CharacterModel language() {
        Stream<String> city = CityWording.of(CityReader.read(CITY, new Problems(), LocalDate.of(2026, 11, 29))
                .orElseThrow());
        List<String> unrelated =
                UnrelatedQueries.read(LEXICON.resolve(UnrelatedQueries.FILE), UnrelatedQueries.FILE, new Problems());
        return new CharacterModel(Stream.of(city, unrelated.stream(), vocabulary().stream())
                .flatMap(texts -> texts)
                .toList());
    }

    /** Texts of the city as they would stand in an index. */
    static List<String> city() {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CITY)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
                texts.add(Files.readString(file));
            }
            texts.addAll(Files.readAllLines(CITY.resolve("risks.csv")));
            texts.addAll(Files.readAllLines(ROOT.resolve("content/laws/catalogue.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Judged queries, which nothing was made from: short sentences of Chinese characters alone. */
    static List<String> sentences() {
        try {
            List<String> lines = new ArrayList<>();
            for (String file : List.of("ordinary.txt", "everyday.tsv")) {
                lines.addAll(
                        Files.readAllLines(ROOT.resolve("content/judgements").resolve(file)));
            }
            return lines.stream()
                    .map(line -> line.split("\t", 2)[0])
                    .filter(line -> line.matches("\\p{IsHan}{3,20}"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String resource) {
        try (InputStream bytes = Objects.requireNonNull(SpellingTexts.class.getResourceAsStream(resource))) {
            return new String(bytes.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
