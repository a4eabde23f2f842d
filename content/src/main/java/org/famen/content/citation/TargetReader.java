package org.famen.content.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.ArticleNumber;
import org.famen.content.numeral.ChineseNumeral;

/**
 * Reads what stands behind the name of a law: 第三十九条第二项, 39条(二), 1165、1166条, 39-41条. The whole text must be such
 * a list, otherwise it is no citation.
 */
final class TargetReader {
    private static final String NUMBER = "[0-9一二三四五六七八九十百千零两]{1,9}";
    private static final String SUB = "(?:之([一二三四五六七八九十]{1,3}|[0-9]{1,2}))?";
    private static final Pattern ARTICLE = Pattern.compile("第?(" + NUMBER + ")" + SUB + "(条)?" + SUB);
    private static final Pattern PARAGRAPH = Pattern.compile("第?(" + NUMBER + ")款");
    private static final Pattern ITEM = Pattern.compile("第?\\(?(" + NUMBER + ")\\)?项|\\((" + NUMBER + ")\\)");
    private static final Pattern SEPARATOR = Pattern.compile("(?:[、,;/]|和|及|与|以及|或者|或)+");
    private static final Pattern RANGE = Pattern.compile("至|到|-|~|—|–");

    private final String text;
    private int at;

    private TargetReader(String text) {
        this.text = text;
    }

    /** @param text folded (half-width, simplified, no blanks) */
    static Optional<List<Target>> read(String text) {
        return new TargetReader(text).readAll();
    }

    private Optional<List<Target>> readAll() {
        List<Target> targets = new ArrayList<>();
        while (at < text.length()) {
            if (!targets.isEmpty() && take(SEPARATOR).isEmpty()) {
                return Optional.empty();
            }
            Optional<Target> target = target();
            if (target.isEmpty()) {
                return Optional.empty();
            }
            targets.add(target.get());
        }
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets);
    }

    private Optional<Target> target() {
        Optional<ArticleNumber> first = article();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int before = at;
        if (take(RANGE).isPresent()) {
            Optional<ArticleNumber> last = article();
            if (last.isPresent() && first.get().compareTo(last.get()) < 0) {
                return Optional.of(new Target(first.get(), last.get(), 0, 0));
            }
            at = before;
            return Optional.empty();
        }
        int paragraph = number(PARAGRAPH);
        int item = number(ITEM);
        return Optional.of(new Target(first.get(), first.get(), paragraph, item));
    }

    private Optional<ArticleNumber> article() {
        Optional<Matcher> found = take(ARTICLE);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt main = ChineseNumeral.parse(found.get().group(1));
        String sub = found.get().group(4) == null
                ? found.get().group(2)
                : found.get().group(4);
        OptionalInt subNumber = sub == null ? OptionalInt.of(0) : ChineseNumeral.parse(sub);
        return main.isPresent() && main.getAsInt() > 0 && subNumber.isPresent()
                ? Optional.of(new ArticleNumber(main.getAsInt(), subNumber.getAsInt()))
                : Optional.empty();
    }

    private int number(Pattern pattern) {
        int before = at;
        Optional<Matcher> found = take(pattern);
        if (found.isEmpty()) {
            return 0;
        }
        Matcher matcher = found.get();
        String digits = matcher.group(1) == null && matcher.groupCount() > 1 ? matcher.group(2) : matcher.group(1);
        OptionalInt value = ChineseNumeral.parse(digits);
        if (value.isEmpty()) {
            at = before;
        }
        return value.orElse(0);
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
