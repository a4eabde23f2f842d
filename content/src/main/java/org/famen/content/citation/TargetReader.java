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
 * Reads what stands behind the name of a law: 第三十九条第二项, 39条(二), 1165、1166条, 39-41条.
 */
final class TargetReader {
    private static final int LIMIT = 50;
    /** The most articles that were ever inserted behind one, with room: 120-1 can be 第一百二十条之一. */
    private static final int MAX_INSERTED = 20;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern ARTICLE = Pattern.compile("(第)?(" + PartReader.NUMBER
            + ")(?:之([一二三四五六七八九十]{1,3}|[0-9]{1,2}))?(条)?(?:之([一二三四五六七八九十]{1,3}|[0-9]{1,2}))?");
    private static final Pattern SEPARATOR = Pattern.compile("(?:[、,;/.]|和|及|与|以及|或者|或|并)+");

    private final Scanner scanner;
    private final PartReader parts;
    private final List<Target> targets = new ArrayList<>();

    private TargetReader(String text) {
        scanner = new Scanner(text);
        parts = new PartReader(scanner);
    }

    /**
     * What a text begins with.
     *
     * @param end behind the last of it
     */
    record Prefix(List<Target> targets, int end) {
        Prefix {
            targets = List.copyOf(targets);
        }
    }

    /** @param text folded (half-width, simplified, no blanks); the whole of it must be such a list */
    static Optional<List<Target>> read(String text) {
        return readPrefix(text).filter(prefix -> prefix.end() == text.length()).map(Prefix::targets);
    }

    /** As much as can be read from the begin; empty when the text does not begin with a number. */
    static Optional<Prefix> readPrefix(String text) {
        var reader = new TargetReader(text);
        int end = reader.readList();
        return end == 0 ? Optional.empty() : Optional.of(new Prefix(reader.targets, end));
    }

    /** @return behind the last target; 0 when there is none, or more than anybody means */
    private int readList() {
        int end = 0;
        while (!scanner.isAtEnd()) {
            boolean first = targets.isEmpty();
            int before = targets.size();
            boolean read =
                    (first || scanner.take(SEPARATOR).isPresent()) && ((!first && partsOfTheLast()) || article());
            if (!read) {
                targets.subList(before, targets.size()).clear();
                return end;
            }
            if (targets.size() > LIMIT) {
                return 0;
            }
            end = scanner.at();
        }
        return end;
    }

    /** 第三十九条第一项、第三项: what follows belongs to the article before. */
    private boolean partsOfTheLast() {
        Target last = targets.getLast();
        return !last.isRange() && targets.addAll(parts.read(last.first(), last.paragraph()));
    }

    private boolean article() {
        Optional<Written> first = number();
        if (first.isEmpty()) {
            return false;
        }
        if (scanner.take(PartReader.RANGE).isPresent()) {
            Optional<Target> range = number().flatMap(last -> range(first.get(), last));
            range.ifPresent(targets::add);
            return range.isPresent();
        }
        ArticleNumber number = first.get().number();
        if (first.get().isYear() || !targets.addAll(parts.read(number, 0))) {
            targets.add(Target.article(number));
        }
        return !first.get().isYear();
    }

    private static Optional<Target> range(Written first, Written last) {
        if (first.number().compareTo(last.number()) < 0) {
            return Optional.of(new Target(first.number(), last.number(), 0, 0));
        }
        boolean inserted = first.isBare()
                && first.number().sub() == 0
                && last.number().sub() == 0
                && last.number().main() <= MAX_INSERTED;
        return inserted
                ? Optional.of(Target.article(
                        new ArticleNumber(first.number().main(), last.number().main())))
                : Optional.empty();
    }

    private Optional<Written> number() {
        Optional<Matcher> found = scanner.take(ARTICLE);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Matcher written = found.get();
        OptionalInt main = ChineseNumeral.parse(written.group(2));
        String sub = written.group(5) == null ? written.group(3) : written.group(5);
        OptionalInt inserted = sub == null ? OptionalInt.of(0) : ChineseNumeral.parse(sub);
        return main.orElse(0) > 0 && inserted.isPresent()
                ? Optional.of(new Written(
                        new ArticleNumber(main.getAsInt(), inserted.getAsInt()),
                        written.group(1) == null && written.group(4) == null))
                : Optional.empty();
    }

    /** @param isBare without 第 and 条 */
    private record Written(ArticleNumber number, boolean isBare) {
        /** 公司法2018 names a version, not an article. */
        boolean isYear() {
            return isBare && number.main() >= FIRST_YEAR && number.main() <= LAST_YEAR;
        }
    }
}
