package org.famen.content.spelling;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A word that may have been meant by a piece of a text.
 *
 * @param start of the piece in the text
 * @param written the piece
 * @param meant a word that is known
 * @param soundsAlike whether only characters of one sound were exchanged
 * @param doubtful neighbouring characters, two by two, that the mistake has brought together
 */
record MeantWord(int start, String written, String meant, boolean soundsAlike, Set<String> doubtful)
        implements Proposal {
    /** Two characters sound like two others too often for chance to be left out; the word meant must be a common one. */
    private static final int COMMON = 20;
    /** What stands in so many more texts was meant, though what was written stands in some. */
    private static final int FAR_MORE = 200;

    private static final int SHORT = 2;
    private static final int LONG = 4;

    MeantWord {
        doubtful = Set.copyOf(doubtful);
    }

    @Override
    public Set<String> questions() {
        Set<String> questions = new LinkedHashSet<>(doubtful);
        questions.add(written);
        questions.add(meant);
        return questions;
    }

    @Override
    public boolean holds(Map<String, Long> texts) {
        long before = texts.getOrDefault(written, 0L);
        long after = texts.getOrDefault(meant, 0L);
        if (!soundsAlike) {
            return before == 0 && after > 0 && doubtful.stream().noneMatch(pair -> texts.getOrDefault(pair, 0L) > 0);
        }
        if (written.length() <= SHORT) {
            return before == 0 && after >= COMMON;
        }
        return before == 0 ? after > 0 || written.length() >= LONG : after / before >= FAR_MORE;
    }
}
