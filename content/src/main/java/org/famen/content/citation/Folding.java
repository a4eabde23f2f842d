package org.famen.content.citation;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.famen.content.law.Titles;
import org.famen.content.numeral.ChineseNumeral;

/**
 * Brings what people write and what titles print to one form: half-width, simplified, lower case, without blanks and marks,
 * the issuer in its short form, the number of an interpretation (公司法司法解释（三）, 公司法解释3) as one Chinese numeral.
 */
final class Folding {
    private static final Pattern BLANKS_AND_MARKS = Pattern.compile("[\\s\\u3000\\p{Cntrl}\\p{Cf}《》〈〉<>「」『』“”\"‘’'*]+");

    private static final String STATE = "中华人民共和国";
    /** In 公司法解释 it is the end of another word. */
    private static final Pattern INTERPRETATION = Pattern.compile("(?<!公)司法解释");

    private static final Pattern COURT = Pattern.compile("最高人民法院|最高法院|最高院");
    private static final Pattern PROCURATORATE = Pattern.compile("最高人民检察院|最高检察院");
    private static final Pattern BOTH = Pattern.compile("^两高(?=的|关于|办理)|最高法(?:和|与|,)?最高检");
    private static final Pattern CONGRESS = Pattern.compile("全国人民代表大会(常务委员会)?");
    private static final Pattern NUMBERED = Pattern.compile("(?<=解释|规定|修正案)(?:(?:之|第)?"
            + "(?:\\(([一二三四五六七八九十]{1,3}|[0-9]{1,2})\\)|([0-9])(?![0-9零一二三四五六七八九十百千.-]|条|款|项))|之([一二三四五六七八九十]))");

    /** 国务院令第五百八十六号, 法释(2020)第17号. */
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("(?:(?<order>令)第?|(?<year>\\([12][0-9]{3}\\))第?)(?<number>[0-9零〇一二三四五六七八九十百千]{1,9})号");

    private Folding() {}

    /** What was typed. */
    static String text(String typed) {
        return unify(ZhConverterUtil.toSimple(plain(typed)));
    }

    /** The name of a law; simplified already, and there are many. */
    static String name(String name) {
        return unify(plain(Titles.canonical(name)));
    }

    private static String plain(String text) {
        return BLANKS_AND_MARKS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('〔', '(')
                .replace('〕', ')')
                .replace('[', '(')
                .replace(']', ')')
                .replace('【', '(')
                .replace('】', ')')
                .toLowerCase(Locale.ROOT);
    }

    private static String unify(String text) {
        String unified = INTERPRETATION.matcher(text).replaceAll("解释");
        unified = unified.equals(STATE) ? unified : unified.replace(STATE, "");
        unified = COURT.matcher(unified).replaceAll("最高法");
        unified = PROCURATORATE.matcher(unified).replaceAll("最高检");
        unified = BOTH.matcher(unified).replaceAll("最高法、最高检");
        unified = CONGRESS.matcher(unified).replaceAll(found -> found.group(1) == null ? "全国人大" : "全国人大常委会");
        unified = DOCUMENT_NUMBER.matcher(unified).replaceAll(Folding::documentNumber);
        return NUMBERED.matcher(unified).replaceAll(found -> {
            String digits = Stream.of(1, 2, 3)
                    .map(found::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            return ChineseNumeral.format(ChineseNumeral.parse(digits).orElse(0));
        });
    }

    private static String documentNumber(MatchResult found) {
        OptionalInt number = ChineseNumeral.parse(found.group("number"));
        return number.isEmpty()
                ? found.group()
                : (found.group("order") == null ? found.group("year") : "令第") + number.getAsInt() + "号";
    }
}
