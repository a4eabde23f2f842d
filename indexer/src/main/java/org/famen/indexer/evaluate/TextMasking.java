package org.famen.indexer.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.famen.content.ranking.model.AnsweredQuestion;

/**
 * Of how many learned questions the words are withheld. A ranking that ships keeps only what questions meant, and meets the
 * words of those alone that a bureau has published; it is trained under the same condition.
 */
enum TextMasking {
    NOTHING(0),
    MOST_WORDS(0.85);

    private static final long SEED = 7;

    private final double share;

    TextMasking(double share) {
        this.share = share;
    }

    Knowledge of(Knowledge whole) {
        if (share == 0) {
            return whole;
        }
        var random = new Random(SEED);
        List<AnsweredQuestion> kept = new ArrayList<>();
        for (AnsweredQuestion question : whole.answered()) {
            kept.add(random.nextDouble() < share ? question.withoutWords() : question);
        }
        return Knowledge.of(whole.model(), kept, whole.typical());
    }
}
