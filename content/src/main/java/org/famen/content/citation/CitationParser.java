package org.famen.content.citation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands a citation as people type it. The whole text must be one: a question that mentions a law is none, so that
 * search can rank for it.
 */
public final class CitationParser {
    private static final int MAX_LENGTH = 120;
    /** Blanks don't count, but somebody has to remove them. */
    private static final int MAX_PADDED = 400;

    private static final int MAX_LEADS = 4;
    private static final Pattern LATIN = Pattern.compile("([a-z]{2,60})(.*)");
    private static final Pattern LEAD = Pattern.compile("请问|请查|查询|查一下|查找|搜索|查|根据|依据|依照|按照|参照|参见|参考|详见|适用|违反|违背|依|按|见"
            + "|看一下|看|我国的?|中国的?|国家的?|现行的?|最新的?|新的?|原|旧的?|(?:(?:最高法|最高检|两高|国务院)[、和]?)+的?|关于|、|,|:|\\(");

    private static final Pattern YEAR_BEFORE = Pattern.compile("((?:19|20)[0-9]{2})年?(?:版|修订|修正|修改)?的?(?=[^0-9年月日第])");
    private static final Pattern YEAR_BEHIND = Pattern.compile("\\(((?:19|20)[0-9]{2})年?[^()]{0,12}\\)");
    private static final Pattern FILLER = Pattern.compile("(?:之中|当中|里面|其中|中|里|的|之|[:,、·/#§_|.;)-])+");
    private static final Pattern TAIL = Pattern.compile("(?:[的之]?(?:相关|有关|具体)?(?:规定|内容|条文|全文|原文)?"
            + "(?:是什么意思|是什么|是怎么规定的?|怎么规定的?|如何规定的?|规定了什么|说了什么|讲了?什么|怎么说的?|有哪些)?)?[?。!.,;)]*$");

    private final LawNames names;

    public CitationParser(LawNames names) {
        this.names = requireNonNull(names, "names is null");
    }

    /** Empty when the text is no citation of a law that is known. Never throws. */
    public Optional<Citation> parse(String text) {
        if (text.length() > MAX_PADDED) {
            return Optional.empty();
        }
        String folded = Folding.text(text);
        return folded.length() > MAX_LENGTH ? Optional.empty() : parseFolded(folded);
    }

    private Optional<Citation> parseFolded(String folded) {
        String rest = folded;
        int year = 0;
        for (int leads = 0; leads <= MAX_LEADS; leads++) {
            Optional<Citation> found = read(rest, year);
            if (found.isPresent()) {
                return found;
            }
            Matcher written = YEAR_BEFORE.matcher(rest);
            Matcher lead = LEAD.matcher(rest);
            if (written.lookingAt()) {
                year = Integer.parseInt(written.group(1));
                rest = rest.substring(written.end());
            } else if (lead.lookingAt()) {
                rest = rest.substring(lead.end());
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The longest name that stands at the begin wins, if what is behind it can be read. */
    private Optional<Citation> read(String text, int year) {
        for (int end = Math.min(text.length(), names.longest()); end >= 2; end--) {
            Optional<String> law = names.findFolded(text.substring(0, end));
            if (law.isPresent()) {
                Optional<Citation> found = citation(law.get(), text.substring(end), year);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return latin(text, year);
    }

    private Optional<Citation> latin(String text, int year) {
        Matcher matcher = LATIN.matcher(text);
        return matcher.matches()
                ? names.findLatin(matcher.group(1)).flatMap(law -> citation(law, matcher.group(2), year))
                : Optional.empty();
    }

    private static Optional<Citation> citation(String law, String behind, int year) {
        Matcher version = YEAR_BEHIND.matcher(behind);
        boolean named = version.lookingAt();
        int wanted = named ? Integer.parseInt(version.group(1)) : year;
        String rest = named ? behind.substring(version.end()) : behind;
        return targets(rest)
                .or(() -> targets(TAIL.matcher(rest).replaceFirst("")))
                .map(found -> new Citation(law, wanted, found));
    }

    private static Optional<List<Target>> targets(String text) {
        Matcher filler = FILLER.matcher(text);
        String rest = filler.lookingAt() ? text.substring(filler.end()) : text;
        return rest.isEmpty() ? Optional.of(List.of()) : TargetReader.read(rest);
    }
}
