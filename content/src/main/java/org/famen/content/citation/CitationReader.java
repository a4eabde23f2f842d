package org.famen.content.citation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one folded text; what could not be read from a place on is remembered, so that no place is tried twice. */
final class CitationReader {
    private static final int MAX_LAWS = 20;
    private static final Pattern LATIN = Pattern.compile("([a-z]{2,60})(.*)");
    /** Between two laws: 之规定、, 的规定,以及. */
    private static final Pattern JOINT =
            Pattern.compile("(?:[的之]?(?:相关|有关)?规定)?[,、;。]?(?:并且|以及|及其|和|及|与|并|或者|或|、|;|。)?");
    /** What a provision is about, in brackets or as the name of a crime. */
    private static final String ABOUT = "(?:\\([^()]{1,24}\\)|(?:以|按|的)?[\\p{IsHan}、]{1,20}罪(?:的|之)?)?";

    private static final Pattern TAIL = Pattern.compile(
            ABOUT + "(?:[的之]?(?:相关|有关|具体|上述)?(?:规定|内容|条文|全文|原文|法律条文)?(?:是什么意思|是什么|是怎么规定的?|怎么规定的?|如何规定的?|规定了什么"
                    + "|说了什么|讲了?什么|怎么说的?|有哪些)?)?(?:,?(?:作出如下|特作出如下|缺席)?(?:判决|裁定|裁决|决定|调解)(?:如下)?)?[?。!.,;:)]*$");

    private final LawNames names;
    private final Set<String> unreadable = new HashSet<>();

    CitationReader(LawNames names) {
        this.names = requireNonNull(names, "names is null");
    }

    List<CitationResult> read(String folded) {
        List<CitationResult> found = laws(folded, 0);
        return found.isEmpty()
                ? ArticleFirst.turn(folded).map(turned -> laws(turned, 0)).orElse(List.of())
                : found;
    }

    private List<CitationResult> laws(String text, int before) {
        if (before == MAX_LAWS || unreadable.contains(text)) {
            return List.of();
        }
        List<LawNameStart> begins = LawNameStart.of(text);
        List<CitationResult> found = first(begins, begin -> listed(begin.text(), begin.year(), before));
        if (found.isEmpty()) {
            List<LawNameStart> titles =
                    begins.stream().filter(LawNameStart::canBeTitle).toList();
            found = first(titles.reversed(), begin -> notListed(begin.text(), begin.year(), before));
        }
        if (found.isEmpty()) {
            unreadable.add(text);
        }
        return found;
    }

    private static List<CitationResult> first(
            List<LawNameStart> begins, Function<LawNameStart, List<CitationResult>> reader) {
        return begins.stream()
                .map(reader)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The longest name that stands at the begin wins, if what is behind it can be read. */
    private List<CitationResult> listed(String text, int year, int before) {
        for (int end = Math.min(text.length(), names.longest()); end >= 2; end--) {
            List<String> called = names.allFolded(text.substring(0, end));
            if (UnlistedName.isDocumentNumber(text.substring(0, end)) && called.size() > 1) {
                return severalLaws(text.substring(0, end), called, text.substring(end), before);
            }
            if (!called.isEmpty()) {
                List<CitationResult> found = named(new Name(called, false, year), text.substring(end), before);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return latin(text, year, before);
    }

    private List<CitationResult> latin(String text, int year, int before) {
        Matcher matcher = LATIN.matcher(text);
        return matcher.matches()
                ? names.findLatin(matcher.group(1))
                        .map(law -> named(new Name(List.of(law), false, year), matcher.group(2), before))
                        .orElse(List.of())
                : List.of();
    }

    /** A name that is listed nowhere and stands in front of articles: it shortens a title, or nothing is known of it. */
    private List<CitationResult> notListed(String text, int year, int before) {
        Optional<UnlistedName> like = UnlistedName.at(text);
        if (like.isEmpty()) {
            return List.of();
        }
        String name = like.get().name();
        List<String> meant = names.shortened(name);
        if (meant.size() == 1) {
            return named(new Name(meant, true, year), text.substring(name.length()), before);
        }
        return refused(like.get().refusal(meant), text.substring(name.length()), before);
    }

    /** @param called ids of the laws that are called so */
    private record Name(List<String> called, boolean byRule, int year) {
        CitationResult cited(int ofVersion, List<Target> targets) {
            return new CitationResult.Cited(
                    new Citation(called.getFirst(), ofVersion == 0 ? year : ofVersion, targets),
                    called.subList(1, called.size()),
                    byRule);
        }
    }

    private List<CitationResult> named(Name name, String behind, int before) {
        CitationQualifier between = CitationQualifier.read(behind);
        String rest = behind.substring(between.end());
        Optional<TargetReader.Prefix> prefix = TargetReader.readPrefix(rest);
        if (prefix.isPresent()) {
            return goingOn(
                    name.cited(between.year(), prefix.get().targets()),
                    rest.substring(prefix.get().end()),
                    before);
        }
        if (UnlistedName.isNumberedZero(rest)) {
            return List.of(new CitationResult.Refused(
                    CitationResult.Reason.NO_NUMBER, name.called().getFirst(), name.called()));
        }
        return before == 0 && TAIL.matcher(rest).matches() ? List.of(name.cited(between.year(), List.of())) : List.of();
    }

    /** A decision that changes many texts gives its number to all: nobody can say which of them is meant. */
    private List<CitationResult> severalLaws(String number, List<String> called, String behind, int before) {
        return refused(new CitationResult.Refused(CitationResult.Reason.SEVERAL_LAWS, number, called), behind, before);
    }

    private List<CitationResult> refused(CitationResult.Refused refusal, String behind, int before) {
        String rest = behind.substring(CitationQualifier.read(behind).end());
        return TargetReader.readPrefix(rest)
                .map(prefix -> goingOn(refusal, rest.substring(prefix.end()), before))
                .orElse(List.of());
    }

    /** The text ends here, or goes on with another law. */
    private List<CitationResult> goingOn(CitationResult result, String rest, int before) {
        if (TAIL.matcher(rest).matches()) {
            return List.of(result);
        }
        Matcher joint = JOINT.matcher(rest);
        if (!joint.lookingAt()) {
            return List.of();
        }
        List<CitationResult> further = laws(rest.substring(joint.end()), before + 1);
        if (further.isEmpty()) {
            return List.of();
        }
        List<CitationResult> all = new ArrayList<>();
        all.add(result);
        all.addAll(further);
        return all;
    }
}
