package org.famen.content.citation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.ArticleNumber;
import org.famen.content.numeral.ChineseNumeral;

/** Reads 款 and 项 behind the number of an article: 第二款第一、三项, 2款3项, (二), 第一项至第三项. 目 and sentences are read over. */
final class PartReader {
    static final String NUMBER = "[0-9零〇○一二三四五六七八九十百千两廿卅壹贰叁肆伍陆柒捌玖拾佰仟]{1,9}";
    static final Pattern RANGE = Pattern.compile("至|到|-|~|—|–|―");

    private static final String ONE = "第?\\(?" + NUMBER + "\\)?";
    private static final String MORE = "(?:(?:[、,]|和|及|与|或|至|到|-|~|—)" + ONE + "){0,20}";
    private static final Pattern PARAGRAPHS = Pattern.compile(ONE + MORE + "款");
    private static final Pattern ITEMS = Pattern.compile(ONE + MORE + "项");
    private static final Pattern BRACKETED = Pattern.compile("(?:\\(" + NUMBER + "\\))+");
    private static final Pattern SUBITEM = Pattern.compile(ONE + "目");
    /** 前段, 第一句, 但书 say where in a part; pages mark the part. */
    private static final Pattern SENTENCE =
            Pattern.compile("的?(?:前段|中段|后段|前半段|后半段|但书|本文|第?" + NUMBER + "(?:句话?|分句|段))");

    private static final Pattern RANGE_OR_NUMBER = Pattern.compile("(至|到|-|~|—)|" + NUMBER);
    private static final int LIMIT = 50;

    private final Scanner scanner;

    PartReader(Scanner scanner) {
        this.scanner = requireNonNull(scanner, "scanner is null");
    }

    /**
     * @param paragraph that items belong to where none is written
     * @return empty when no part stands here
     */
    List<Target> read(ArticleNumber article, int paragraph) {
        List<Integer> paragraphs = numbers(PARAGRAPHS);
        List<Integer> items = numbers(ITEMS);
        if (items.isEmpty()) {
            items = numbers(BRACKETED);
        }
        scanner.take(SUBITEM);
        scanner.take(SENTENCE);
        List<Target> targets = new ArrayList<>();
        for (int number : paragraphs) {
            targets.add(new Target(article, article, number, 0));
        }
        if (!items.isEmpty()) {
            int last = targets.isEmpty() ? paragraph : targets.removeLast().paragraph();
            items.forEach(item -> targets.add(new Target(article, article, last, item)));
        }
        return targets;
    }

    private List<Integer> numbers(Pattern unit) {
        Optional<Matcher> found = scanner.take(unit);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Integer> numbers = expand(found.get().group());
        if (!numbers.isEmpty() && scanner.take(RANGE).isPresent()) {
            Optional<Matcher> end = scanner.take(unit);
            end.ifPresent(last ->
                    addUpTo(numbers, expand(last.group()).stream().findFirst().orElse(0)));
        }
        return numbers;
    }

    private static List<Integer> expand(String written) {
        List<Integer> numbers = new ArrayList<>();
        boolean range = false;
        for (MatchResult token : RANGE_OR_NUMBER.matcher(written).results().toList()) {
            if (token.group(1) != null) {
                range = true;
                continue;
            }
            OptionalInt number = ChineseNumeral.parse(token.group());
            if (range) {
                addUpTo(numbers, number.orElse(0));
            } else if (number.orElse(0) > 0) {
                numbers.add(number.getAsInt());
            }
            range = false;
        }
        return numbers;
    }

    private static void addUpTo(List<Integer> numbers, int last) {
        for (int next = numbers.isEmpty() ? 1 : numbers.getLast() + 1; next <= last && numbers.size() < LIMIT; next++) {
            numbers.add(next);
        }
    }
}
