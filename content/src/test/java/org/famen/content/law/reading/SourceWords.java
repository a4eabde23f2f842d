package org.famen.content.law.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/**
 * What a Markdown source says, without blanks and marks: the yardstick for what a reader must keep. Written on purpose
 * without anything of the readers.
 */
final class SourceWords {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\ufeff\\u200b]+");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern TARGET = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern TABLE_RULE = Pattern.compile("[|:\\- ]*\\|[|:\\- ]*");

    private SourceWords() {}

    /** @param number line in the source, from 1 */
    record WordLine(int number, String words) {}

    static List<WordLine> of(String markdown) {
        List<String> lines = markdown.replace("\ufeff", "").lines().toList();
        List<WordLine> found = new ArrayList<>();
        for (int i = endOfFrontMatter(lines); i < lines.size(); i++) {
            String words = words(lines.get(i));
            if (!words.isEmpty()) {
                found.add(new WordLine(i + 1, words));
            }
        }
        return found;
    }

    static String join(List<WordLine> lines) {
        return lines.stream().map(WordLine::words).collect(Collectors.joining());
    }

    /** Blanks and the marks that Markdown and tables use are no words. */
    static String bare(String text) {
        return BLANKS.matcher(text).replaceAll("").replaceAll("[*|]", "");
    }

    private static String words(String line) {
        String text = COMMENT.matcher(line).replaceAll("").strip();
        if (TABLE_RULE.matcher(text).matches()) {
            return "";
        }
        String plain = TAG.matcher(text.replaceFirst("^#{1,6}(?=\\s|$)", "")).replaceAll("");
        return bare(Parser.unescapeEntities(TARGET.matcher(plain).replaceAll("$1"), false));
    }

    private static int endOfFrontMatter(List<String> lines) {
        if (lines.isEmpty() || !bare(lines.getFirst()).equals("---")) {
            return 0;
        }
        return 1 + lines.subList(1, lines.size()).indexOf("---") + 1;
    }
}
