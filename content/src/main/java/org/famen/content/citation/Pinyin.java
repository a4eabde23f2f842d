package org.famen.content.citation;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** The Latin letters by which a title can be typed, without tones and blanks. */
public final class Pinyin {
    private Pinyin() {}

    /** {@code laodonghetongfa}. */
    public static String of(String title) {
        return letters(PinyinHelper.toPinyin(title, PinyinStyleEnum.NORMAL, ""));
    }

    /** {@code ldhtf}. */
    public static String initials(String title) {
        return letters(PinyinHelper.toPinyin(title, PinyinStyleEnum.FIRST_LETTER, ""));
    }

    /** As it is typed: ü is v, tones are left out. */
    static String letters(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('ü', 'v'), Normalizer.Form.NFD)
                .chars()
                .filter(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
