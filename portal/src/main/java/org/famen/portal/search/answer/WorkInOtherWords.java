package org.famen.portal.search.answer;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.line.Line;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.ranking.embedding.Vectors;
import org.famen.content.search.QueryAnalysis;

/**
 * Finds the line of the bureau's work that is spoken of in words that nobody has written down for it: 处罚案卷质量问题通报 is
 * 案卷评查. A list of provisions has no place for it, so without a card it is not found at all.
 */
@Singleton
class WorkInOtherWords {
    /**
     * Nearness from which a line is meant, and how much nearer it must be than the next line. Of 500 questions of everyday
     * life (content/judgements/ordinary.txt, everyday.tsv), 33 are as near as this to a line, nearly all of them to the one
     * that does what is asked; with 0.72 and no distance it is 47, among them 监护 and 权责清单.
     */
    private static final double MEANT = 0.75;

    private static final double APART = 0.05;

    private final Cards cards;
    private final List<Line> lines;
    private final TextEncoder encoder;
    private volatile List<Meanings> meanings = List.of();

    /** @param all of title, lead and names, at length 1 */
    private record Meanings(Line line, List<float[]> all) {
        double nearness(float[] text) {
            return all.stream()
                    .mapToDouble(meaning -> Vectors.dot(meaning, text))
                    .max()
                    .orElse(-1);
        }
    }

    private record Rated(Line line, double nearness) {}

    WorkInOtherWords(CityContent city, Cards cards, TextEncoder encoder, @Named("encoding") ExecutorService encoding) {
        this.cards = cards;
        this.lines = city.bureau().lines();
        this.encoder = encoder;
        encoding.execute(() -> meanings = lines.stream().map(this::encoded).toList());
    }

    private Meanings encoded(Line line) {
        return new Meanings(
                line,
                Stream.concat(
                                Stream.of(line.title(), line.title() + " " + line.lead(), line.lead()),
                                line.aliases().stream())
                        .flatMap(text -> encoder.encode(text).stream())
                        .toList());
    }

    /** None for who wants to read a law: 劳动法 is no campaign about it. */
    Optional<Card> find(QueryAnalysis analysis) {
        if (analysis.citation().isPresent() || analysis.words().isEmpty() || meanings.isEmpty()) {
            return Optional.empty();
        }
        return encoder.encode(analysis.words()).flatMap(this::nearest).map(cards::line);
    }

    private Optional<Line> nearest(float[] text) {
        List<Rated> best = meanings.stream()
                .map(meaning -> new Rated(meaning.line(), meaning.nearness(text)))
                .sorted(Comparator.comparingDouble(Rated::nearness).reversed())
                .limit(2)
                .toList();
        Rated first = best.getFirst();
        boolean apart = best.size() < 2 || first.nearness() - best.getLast().nearness() >= APART;
        return first.nearness() >= MEANT && apart ? Optional.of(first.line()) : Optional.empty();
    }
}
