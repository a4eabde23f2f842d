package org.famen.content.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.citation.CitationParser;
import org.famen.content.citation.LawNames;

/**
 * Understands the text of a search: citation, phrases in any kind of quotation marks, exclusions with any kind of minus,
 * traditional characters, full-width letters.
 */
public final class QueryAnalyzer {
    private static final int MAX_PARTS = 10;
    private static final Pattern PHRASE = Pattern.compile("\"([^\"]*)\"|“([^”]*)”|「([^」]*)」|『([^』]*)』|〝([^〞]*)〞");
    /** A minus excludes only at the begin of a word, so that 3-5年 and 老-少 stay what they are. */
    private static final Pattern EXCLUSION = Pattern.compile("(?:^|\\s)[-−–](?:\"([^\"]+)\"|([^\\s\"-][^\\s\"]*))");

    private final Supplier<LawNames> names;

    /** @param names of all laws as they are now */
    public QueryAnalyzer(Supplier<LawNames> names) {
        this.names = requireNonNull(names, "names is null");
    }

    public QueryAnalysis analyse(String text) {
        String folded = TypedText.simplified(text);
        List<String> exclusions = new ArrayList<>();
        String kept = take(EXCLUSION, straightQuotes(folded), exclusions);
        List<String> phrases = new ArrayList<>();
        String words = take(PHRASE, kept, phrases);
        boolean plain = exclusions.isEmpty() && phrases.isEmpty();
        return new QueryAnalysis(
                words.replace("\"", " ").replaceAll("\\s+", " ").strip(),
                phrases,
                exclusions,
                plain ? new CitationParser(names.get()).parse(text) : Optional.empty());
    }

    /** All kinds of paired marks as one kind, so that an exclusion can be a phrase in any of them. */
    private static String straightQuotes(String text) {
        return PHRASE.matcher(text).replaceAll(found -> Matcher.quoteReplacement("\"" + inner(found) + "\""));
    }

    private static String inner(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return "";
    }

    private static String take(Pattern pattern, String text, List<String> taken) {
        return pattern.matcher(text).replaceAll(found -> {
            String words = inner(found).strip();
            if (!words.isEmpty() && taken.size() < MAX_PARTS) {
                taken.add(words);
            }
            return " ";
        });
    }
}
