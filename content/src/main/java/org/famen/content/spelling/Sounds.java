package org.famen.content.spelling;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How characters sound, each syllable as one {@code char}, so that the sound of a word is a string as long as the word. Tones
 * count for nothing, nor does what many regions do not tell apart: zh/z, ch/c, sh/s, n/l and a final ng/n.
 */
public final class Sounds {
    private static final Map<String, Character> IDS = new ConcurrentHashMap<>();
    private static final Map<Character, char[]> READINGS = new ConcurrentHashMap<>();
    /** Syllables are numbered from here, above all letters and digits, which sound as themselves. */
    private static final int FIRST_ID = 0x100;

    private static final AtomicInteger NEXT_ID = new AtomicInteger(FIRST_ID);

    private Sounds() {}

    /** The one way in which a word is read; a known phrase tells which reading its characters have in it. */
    static String ofWord(String word) {
        String[] syllables =
                PinyinHelper.toPinyin(word, PinyinStyleEnum.NORMAL, " ").split(" ");
        if (syllables.length != word.length()) {
            syllables = word.chars()
                    .mapToObj(character ->
                            PinyinHelper.toPinyin(String.valueOf((char) character), PinyinStyleEnum.NORMAL))
                    .toArray(String[]::new);
        }
        StringBuilder sound = new StringBuilder(word.length());
        for (String syllable : syllables) {
            sound.append(id(syllable));
        }
        return sound.toString();
    }

    /** All ways in which a character can be read. */
    static char[] of(char character) {
        return READINGS.computeIfAbsent(character, Sounds::read);
    }

    /** Whether two characters can be read alike, to the letter. */
    public static boolean same(char one, char other) {
        return PinyinHelper.toPinyinList(one, PinyinStyleEnum.NORMAL).stream()
                .anyMatch(PinyinHelper.toPinyinList(other, PinyinStyleEnum.NORMAL)::contains);
    }

    private static char[] read(char character) {
        List<String> readings = PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL);
        TreeSet<Character> ids = new TreeSet<>();
        readings.forEach(reading -> ids.add(id(reading)));
        char[] all = new char[ids.size()];
        int place = 0;
        for (char each : ids) {
            all[place++] = each;
        }
        return all;
    }

    private static char id(String syllable) {
        if (syllable.length() == 1 && syllable.charAt(0) < FIRST_ID && !Character.isLetter(syllable.charAt(0))) {
            return syllable.charAt(0);
        }
        String heard = syllable.replaceFirst("^([zcs])h", "$1")
                .replaceFirst("^n(?=[aeiouv])", "l")
                .replaceFirst("ng$", "n");
        return IDS.computeIfAbsent(heard, unheard -> (char) NEXT_ID.getAndIncrement());
    }
}
