package org.famen.content.law.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.law.parsing.ArticleLabel;
import org.famen.content.law.parsing.ChineseCharacters;
import org.famen.content.law.parsing.History;
import org.famen.content.law.parsing.Labels;
import org.famen.content.law.parsing.Line;

/**
 * The title of a text and the lines behind it: the first heading or line, over up to three lines where no format marks it;
 * the name of the file where the text begins with its history, contents or body.
 *
 * @param words the title
 * @param number line in the file where it stands, 1 where the name of the file says it
 */
record TitleLines(String words, int number, List<Line> rest) {
    private static final int MAX_LENGTH = 120;
    private static final int MAX_FURTHER_LENGTH = 30;
    private static final int MAX_LINES = 3;
    private static final int FEWEST_CHARACTERS = 3;
    private static final Pattern DATE_IN_NAME =
            Pattern.compile("[\\h@_（(\\[【-]*(?:19|20)\\d{2}[-._年]?(?:\\d{1,2}[-._月]?(?:\\d{1,2}日?)?)?[）)\\]】]*$");
    private static final Pattern NUMBER_IN_NAME = Pattern.compile("^[（(]?\\d{1,4}[）)\\h._、-]+");

    /** Empty where neither the text nor the name of the file has a title. */
    static Optional<TitleLines> of(Path file, List<Line> lines) {
        if (lines.isEmpty() || !mayBeTitle(lines.getFirst(), MAX_LENGTH)) {
            return inName(file).map(name -> new TitleLines(name, 1, lines));
        }
        Line first = lines.getFirst();
        if (first instanceof Line.Heading && !ownLinesGoOn(lines)) {
            return Optional.of(new TitleLines(first.words(), first.number(), lines.subList(1, lines.size())));
        }
        var words = new StringBuilder(first.words());
        int end = 1;
        while (end < Math.min(MAX_LINES, lines.size())
                && first.getClass() == lines.get(end).getClass()
                && mayBeTitle(lines.get(end), MAX_FURTHER_LENGTH)) {
            words.append(lines.get(end).words());
            end++;
        }
        return Optional.of(new TitleLines(words.toString(), first.number(), lines.subList(end, lines.size())));
    }

    /** A heading of the depth of a title that is broken off: 关于 at its end says that the title goes on. */
    private static boolean ownLinesGoOn(List<Line> lines) {
        return lines.getFirst().words().matches(".*(?:关于|的|、|和|与|及)$");
    }

    private static boolean mayBeTitle(Line line, int longest) {
        String text = line.words();
        return !(line instanceof Line.Table)
                && !(line instanceof Line.Heading heading && heading.depth() > 2)
                && text.length() <= longest
                && !History.isEvent(text)
                && !text.startsWith("（")
                && !text.startsWith("(")
                && !Labels.isContents(text)
                && !Labels.isPlainDivision(text)
                && ArticleLabel.of(text).isEmpty()
                && Labels.section(text).isEmpty()
                && !text.matches(".*[。；：，]$");
    }

    /** 3.某市路灯条例(2020-05-06).md as 某市路灯条例; law.md says nothing. */
    private static Optional<String> inName(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.[A-Za-z]{2,8}$", "");
        String title = NUMBER_IN_NAME
                .matcher(DATE_IN_NAME.matcher(name).replaceFirst(""))
                .replaceFirst("");
        return ChineseCharacters.count(title) >= FEWEST_CHARACTERS ? Optional.of(title) : Optional.empty();
    }
}
