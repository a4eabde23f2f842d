package org.famen.content.reference;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.ArticleNumber;
import org.famen.content.numeral.ChineseNumeral;

/** Reads the pieces of a reference from a place of a text on. */
final class Cursor {
    private static final String NUMBER = "[0-9０-９零〇○一二三四五六七八九十百千两]{1,9}";
    private static final String ALSO = "(?:[、和至到]第?[（(]?" + NUMBER + "[）)]?){0,12}?";
    private static final Pattern ARTICLE = Pattern.compile("第\\s?(" + NUMBER + ")\\s?条(?:之([一二三四五六七八九十]{1,3}))?");
    /** 第二、三条: 条 is written behind the last of several numbers. */
    private static final Pattern FIRST_OF_SEVERAL =
            Pattern.compile("第\\s?(" + NUMBER + ")(?=(?:[、和及与至到]第?" + NUMBER + "){1,12}\\s?条)");

    private static final Pattern NEXT_OF_SEVERAL =
            Pattern.compile("第?\\s?(" + NUMBER + ")(?:(?=[、和及与至到]第?" + NUMBER + ")|\\s?条)");
    private static final Pattern DIVISION = Pattern.compile("第\\s?" + NUMBER + "\\s?(?:分编|编|章|节)");
    private static final Pattern PARAGRAPH = Pattern.compile("的?第\\s?(" + NUMBER + ")" + ALSO + "\\s?款");
    private static final Pattern ITEM = Pattern.compile("(?:第\\s?[（(]?|[（(])(" + NUMBER + ")[）)]?" + ALSO + "\\s?项");
    private static final Pattern SEPARATOR = Pattern.compile("(?:、|和|以及|及|与|或者|或|并)");
    private static final Pattern RANGE = Pattern.compile("至|到|－|—|-|~|～");

    private final String text;
    private int at;
    private boolean inSeveral;

    Cursor(String text, int at) {
        this.text = requireNonNull(text, "text is null");
        this.at = at;
    }

    int at() {
        return at;
    }

    Optional<ArticleNumber> article() {
        if (inSeveral) {
            Optional<Matcher> next = take(NEXT_OF_SEVERAL);
            inSeveral = next.filter(found -> !found.group().endsWith("条")).isPresent();
            return next.flatMap(found -> number(found.group(1)));
        }
        Optional<Matcher> first = take(FIRST_OF_SEVERAL);
        if (first.isPresent()) {
            inSeveral = true;
            return first.flatMap(found -> number(found.group(1)));
        }
        return take(ARTICLE).flatMap(found -> {
            OptionalInt main = ChineseNumeral.parse(found.group(1));
            OptionalInt sub = found.group(2) == null ? OptionalInt.of(0) : ChineseNumeral.parse(found.group(2));
            return main.orElse(0) > 0 && sub.isPresent()
                    ? Optional.of(new ArticleNumber(main.getAsInt(), sub.getAsInt()))
                    : Optional.empty();
        });
    }

    private static Optional<ArticleNumber> number(String written) {
        OptionalInt number = ChineseNumeral.parse(written);
        return number.orElse(0) > 0 ? Optional.of(new ArticleNumber(number.getAsInt(), 0)) : Optional.empty();
    }

    /** 第二章第三节, outermost first; empty when no 编, chapter or 节 stands here. */
    List<String> divisions() {
        List<String> labels = new ArrayList<>();
        for (Optional<Matcher> next = take(DIVISION); next.isPresent(); next = take(DIVISION)) {
            labels.add(next.get().group().replaceAll("\\s", ""));
        }
        return labels;
    }

    /** The end of a range, 至第十四条; nothing is taken when it is none. */
    Optional<ArticleNumber> rangeEnd() {
        int start = at;
        Optional<ArticleNumber> last = take(RANGE).flatMap(found -> article());
        if (last.isEmpty()) {
            at = start;
        }
        return last;
    }

    /** The first number of 第二款, 第一、三款; 0 when no 款 stands here. */
    int paragraph() {
        return number(PARAGRAPH);
    }

    /** The first number of 第二项, 第（二）项至第（五）项; 0 when no 项 stands here. */
    int item() {
        return number(ITEM);
    }

    boolean separator() {
        return take(SEPARATOR).isPresent();
    }

    private int number(Pattern unit) {
        int start = at;
        int number = take(unit)
                .map(found -> ChineseNumeral.parse(found.group(1)).orElse(0))
                .orElse(0);
        if (number == 0) {
            at = start;
            return 0;
        }
        int end = at;
        if (take(RANGE).isPresent() && take(unit).isPresent()) {
            return number;
        }
        at = end;
        return number;
    }

    private Optional<Matcher> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }
}
