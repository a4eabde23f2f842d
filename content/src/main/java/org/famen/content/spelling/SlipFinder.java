package org.famen.content.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds single characters in whose place another one of the same sound would be far likelier between its neighbours, whether or
 * not the word is in any vocabulary.
 */
final class SlipFinder {
    private static final int MAX_FOUND = 4;
    /** How much likelier, as a natural logarithm. */
    private static final double LEAST_GAIN = 8;
    /** A character that was seen less often tells nothing about what stands beside it. */
    private static final int LEAST_SEEN = 5;

    private final CharacterModel model;
    private final Map<Character, List<Character>> bySound = new HashMap<>();

    SlipFinder(CharacterModel model) {
        this.model = model;
        for (char character : model.characters()) {
            if (Character.isIdeographic(character) && model.count(character) >= LEAST_SEEN) {
                for (char sound : Sounds.of(character)) {
                    bySound.computeIfAbsent(sound, unheard -> new ArrayList<>()).add(character);
                }
            }
        }
    }

    /**
     * The likeliest first.
     *
     * @param run two Chinese characters at least
     * @param offset of the run in the text
     * @param inKnownWord for each character whether it belongs to a word that is known, and so is right
     */
    List<MeantCharacter> find(String run, int offset, boolean[] inKnownWord) {
        List<MeantCharacter> slips = new ArrayList<>();
        for (int place = 0; place < run.length(); place++) {
            if (inKnownWord[place]) {
                continue;
            }
            for (char sound : Sounds.of(run.charAt(place))) {
                for (char other : bySound.getOrDefault(sound, List.of())) {
                    if (other != run.charAt(place) && Sounds.same(other, run.charAt(place))) {
                        weigh(run, place, other, offset, slips);
                    }
                }
            }
        }
        return slips.stream()
                .sorted(Comparator.comparingDouble(MeantCharacter::gain).reversed())
                .limit(MAX_FOUND)
                .toList();
    }

    private void weigh(String run, int place, char other, int offset, List<MeantCharacter> slips) {
        String meant = run.substring(0, place) + other + run.substring(place + 1);
        double gain = model.logProbability(meant, place, place + 1) - model.logProbability(run, place, place + 1);
        if (gain >= LEAST_GAIN) {
            int start = Math.max(0, place - 1);
            int end = Math.min(run.length(), place + 2);
            slips.add(new MeantCharacter(offset + start, run.substring(start, end), meant.substring(start, end), gain));
        }
    }
}
