package org.famen.content.law.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.law.parsing.ChineseCharacters;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problem;

/** Holds the Chinese characters of a file against those of the lines that are left when its format has been taken off. */
public final class SourceCheck {
    /** What Markdown hides: front matter, comments, targets of links, tags with their attributes. */
    private static final Pattern HIDDEN = Pattern.compile(
            "(?s)\\A\\ufeff?---\\h*\\R.*?\\R---\\h*(?:\\R|\\z)|<!--.*?-->|(?<=\\])\\([^()\\s]*\\)|</?[a-zA-Z][^<>]*>");

    private SourceCheck() {}

    public static Optional<Problem> ofPlainText(String file, String text, List<Line> lines) {
        return compare(file, ChineseCharacters.count(text), lines);
    }

    public static Optional<Problem> ofMarkdown(String file, String text, List<Line> lines) {
        return compare(file, ChineseCharacters.count(HIDDEN.matcher(text).replaceAll("")), lines);
    }

    /** @param printed Chinese characters that the file shows */
    public static Optional<Problem> compare(String file, int printed, List<Line> lines) {
        int read = lines.stream()
                .map(Line::words)
                .mapToInt(ChineseCharacters::count)
                .sum();
        return printed == read
                ? Optional.empty()
                : Optional.of(Problem.error(
                        file, 0, "law.characters.lost", Integer.toString(printed), Integer.toString(read)));
    }
}
