package org.famen.content.citation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Titles;
import org.famen.content.numeral.ChineseNumeral;

/**
 * One provision, cited in the form that courts use: 《民法典》第一千一百六十五条第一款. Stricter than what the search box
 * understands, because it is read by people and by the indexer alike, and must mean one provision to both.
 *
 * @param lawName title between 《》, with or without 中华人民共和国
 * @param paragraph 款 from 1; 0 when none is named
 * @param item 项 from 1; 0 when none is named
 */
public record WrittenCitation(String lawName, ArticleNumber article, int paragraph, int item) {
    private static final String NUMBER = "([零一二三四五六七八九十百千\\d]{1,9})";
    private static final Pattern FORM = Pattern.compile("《([^《》]{2,100})》\\s*第" + NUMBER + "条(?:之" + NUMBER + ")?(?:第"
            + NUMBER + "款)?(?:第[（(]?" + NUMBER + "[）)]?项)?");

    public WrittenCitation {
        requireNonNull(lawName, "lawName is null");
        requireNonNull(article, "article is null");
        if (article.main() < 1 || paragraph < 0 || item < 0) {
            throw new IllegalArgumentException("numbers count from 1");
        }
    }

    /** Empty for every other form, even where it can be understood: 《民法典》第1165条. */
    public static Optional<WrittenCitation> parse(String text) {
        return understand(text).filter(citation -> citation.written().equals(text));
    }

    /** Reads Arabic numerals and 第（二）项 too, so that an editor can be told the strict form. */
    static Optional<WrittenCitation> understand(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        OptionalInt main = number(matcher, 2);
        OptionalInt sub = number(matcher, 3);
        OptionalInt paragraph = number(matcher, 4);
        OptionalInt item = number(matcher, 5);
        if (main.isEmpty() || sub.isEmpty() || paragraph.isEmpty() || item.isEmpty() || sub.getAsInt() > 999) {
            return Optional.empty();
        }
        return Optional.of(new WrittenCitation(
                matcher.group(1),
                new ArticleNumber(main.getAsInt(), sub.getAsInt()),
                paragraph.getAsInt(),
                item.getAsInt()));
    }

    /** 0 for a number that isn't written at all; empty for one that counts from 0 or is none. */
    private static OptionalInt number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        if (digits == null) {
            return OptionalInt.of(0);
        }
        OptionalInt number = ChineseNumeral.parse(digits);
        return number.orElse(0) > 0 ? number : OptionalInt.empty();
    }

    /** Id under which the law is found, if it has been read. */
    public String lawId() {
        return Titles.canonical(lawName);
    }

    /** {@code 《刑法》第二百八十七条之二第一款}, what {@link #parse} reads. */
    public String written() {
        return "《" + lawName + "》" + article.label() + part(paragraph, "款") + part(item, "项");
    }

    private static String part(int number, String unit) {
        return number == 0 ? "" : "第" + ChineseNumeral.format(number) + unit;
    }
}
