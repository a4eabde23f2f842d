package org.famen.content.spelling;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Exchanges one character of a text for one of the same sound, drawn by seed. */
final class Misspeller {
    private final Set<Character> offered = new TreeSet<>();

    /** @param texts whose characters an input method would offer */
    Misspeller(Collection<String> texts) {
        texts.stream()
                .flatMap(word -> word.chars().mapToObj(character -> (char) character))
                .filter(character -> Character.isIdeographic(character))
                .forEach(offered::add);
    }

    /** The text itself where no other character sounds like the one that was drawn. */
    String misspelt(String text, int seed) {
        Random random = new Random(31L * seed + text.hashCode());
        int place = random.nextInt(text.length());
        String sound = sound(text.charAt(place));
        List<Character> alike = offered.stream()
                .filter(each -> each != text.charAt(place) && sound(each).equals(sound))
                .toList();
        return alike.isEmpty()
                ? text
                : text.substring(0, place) + alike.get(random.nextInt(alike.size())) + text.substring(place + 1);
    }

    private static String sound(char character) {
        return PinyinHelper.toPinyin(String.valueOf(character), PinyinStyleEnum.NORMAL);
    }
}
