package org.famen.content.citation;

import static java.util.Objects.requireNonNull;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands a citation as people type it. The whole text must be one: a question that mentions a law is none, so that
 * search can rank for it.
 */
public final class CitationParser {
    private static final int LONGEST = 120;
    private static final Pattern QUOTED = Pattern.compile("《(.+?)》(?!》)(.*)");
    private static final Pattern LATIN = Pattern.compile("([a-z]{2,40})(.*)");
    private static final Pattern FILLER = Pattern.compile("^(?:的|中的|中|里|里的|:|,|之)");
    private static final Pattern LEAD = Pattern.compile("^(?:根据|依据|依照|按照|参照|适用|违反|查询|查|见|看|请问)");
    private static final Pattern TAIL = Pattern.compile("(?:的?(?:规定|内容|全文|原文|是什么|怎么规定的?|说了什么|讲什么))?[?。!.]*$");

    private final LawNames names;

    public CitationParser(LawNames names) {
        this.names = requireNonNull(names, "names is null");
    }

    /** Empty when the text is no citation of a law that is known. Never throws. */
    public Optional<Citation> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = fold(text);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return read(folded)
                .or(() -> read(LEAD.matcher(folded).replaceFirst("")))
                .or(() ->
                        read(TAIL.matcher(LEAD.matcher(folded).replaceFirst("")).replaceFirst("")));
    }

    private Optional<Citation> read(String text) {
        return quoted(text).or(() -> plain(text)).or(() -> latin(text));
    }

    private Optional<Citation> quoted(String text) {
        Matcher matcher = QUOTED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        // 《关于适用〈…〉的解释》 keeps its inner marks; the longest title that is known wins.
        return names.find(matcher.group(1)).flatMap(law -> citation(law, matcher.group(1), matcher.group(2)));
    }

    private Optional<Citation> plain(String text) {
        for (int end = Math.min(text.length(), names.longest() + 8); end >= 2; end--) {
            String name = text.substring(0, end);
            String rest = text.substring(end);
            Optional<Citation> found = names.find(name).flatMap(law -> citation(law, name, rest));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Citation> latin(String text) {
        Matcher matcher = LATIN.matcher(text);
        return matcher.matches()
                ? names.findLatin(matcher.group(1)).flatMap(law -> citation(law, matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    private static Optional<Citation> citation(String law, String name, String rest) {
        if (rest.isEmpty()) {
            return Optional.of(new Citation(law, name, List.of()));
        }
        String targets = FILLER.matcher(rest).replaceFirst("");
        return TargetReader.read(targets).map(found -> new Citation(law, name, found));
    }

    /** Half-width, simplified, lower case, without blanks. */
    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u3000\\p{Cntrl}]+", "")
                .replace('〈', '《')
                .replace('〉', '》')
                .toLowerCase(Locale.ROOT);
        return ZhConverterUtil.toSimple(plain);
    }
}
