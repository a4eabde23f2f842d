package org.famen.content.spelling;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a sentence that was typed in pinyin, with or without blanks, as an input method does: of all ways to divide it into
 * syllables and to write them, the likeliest one. Characters and digits between the letters stay where they are.
 */
public final class PinyinDecoder {
    /** Letters of two syllables at least; one syllable may be anything. */
    private static final Pattern LETTERS = Pattern.compile(".*[a-züv]{3,}.*");

    private static final int MAX_LENGTH = 80;
    private static final int MAX_SYLLABLE = 6;
    private static final int CHARACTERS_A_SYLLABLE = 40;
    private static final int BEAM = 50;
    /** Mean logarithm a character; what is less likely are words of another language. */
    private static final double LEAST_LIKELY = -7.5;

    private static final Comparator<Reading> LIKELIEST =
            Comparator.comparingDouble(Reading::score).reversed();

    private final CharacterModel model;
    private final Map<String, List<Character>> written = new HashMap<>();

    /** The beginning of what was typed, as it may be read. */
    private record Reading(double score, int syllables, String text, char last, char lastButOne) {
        static final Reading NOTHING = new Reading(0, 0, "", CharacterModel.EDGE, CharacterModel.EDGE);
    }

    public PinyinDecoder(CharacterModel model) {
        this.model = model;
        for (char character : model.characters()) {
            if (character != CharacterModel.EDGE) {
                PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL).stream()
                        .distinct()
                        .forEach(syllable -> written.computeIfAbsent(
                                        syllable.replace('ü', 'v'), unseen -> new ArrayList<>())
                                .add(character));
            }
        }
        Comparator<Character> commonest = Comparator.comparingInt((Character each) -> model.count(each))
                .reversed()
                .thenComparing(each -> each);
        written.replaceAll((syllable, characters) -> characters.stream()
                .sorted(commonest)
                .limit(CHARACTERS_A_SYLLABLE)
                .toList());
    }

    /** The text in characters; empty where its letters are no pinyin, or mean nothing that is likely. */
    public Optional<String> read(String text) {
        String typed = text.toLowerCase(Locale.ROOT).replace('ü', 'v').strip();
        if (typed.length() > MAX_LENGTH || !LETTERS.matcher(typed).matches()) {
            return Optional.empty();
        }
        List<List<Reading>> upTo = new ArrayList<>();
        for (int place = 0; place <= typed.length(); place++) {
            upTo.add(new ArrayList<>());
        }
        upTo.getFirst().add(Reading.NOTHING);
        for (int start = 0; start < typed.length(); start++) {
            for (Reading before : best(upTo.get(start))) {
                extend(typed, start, before, upTo);
            }
        }
        return upTo.getLast().stream()
                .map(this::ended)
                .min(LIKELIEST)
                .filter(reading -> reading.syllables() > 1
                        && reading.score() / reading.text().length() >= LEAST_LIKELY)
                .map(Reading::text);
    }

    private static List<Reading> best(List<Reading> readings) {
        return readings.stream().sorted(LIKELIEST).limit(BEAM).toList();
    }

    private void extend(String typed, int start, Reading before, List<List<Reading>> upTo) {
        char first = typed.charAt(start);
        if (first == ' ' || first == '\'') {
            upTo.get(start + 1).add(before);
            return;
        }
        if (first < 'a' || first > 'z') {
            upTo.get(start + 1).add(followed(before, first, 0));
            return;
        }
        for (int end = start + 1; end <= Math.min(typed.length(), start + MAX_SYLLABLE); end++) {
            for (char character : written.getOrDefault(typed.substring(start, end), List.of())) {
                upTo.get(end).add(followed(before, character, 1));
            }
        }
    }

    private Reading followed(Reading before, char character, int syllables) {
        boolean chinese = Character.isIdeographic(character);
        double likely = chinese ? model.logProbability(before.lastButOne(), before.last(), character) : 0;
        return new Reading(
                before.score() + likely,
                before.syllables() + syllables,
                before.text() + character,
                chinese ? character : CharacterModel.EDGE,
                chinese ? before.last() : CharacterModel.EDGE);
    }

    private Reading ended(Reading reading) {
        double end = model.logProbability(reading.lastButOne(), reading.last(), CharacterModel.EDGE);
        return new Reading(
                reading.score() + end, reading.syllables(), reading.text(), reading.last(), reading.lastButOne());
    }
}
