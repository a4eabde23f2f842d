package org.famen.content.pastedtext;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quotations of a text, and the citation that each belongs to: the one that it follows in the same sentence (第十条规定：“…”), or
 * else the one that stands right behind it (“…”（《民法典》第十条）). A few words between marks are a term and no quotation.
 */
final class Quotations {
    private static final Pattern MARKED =
            Pattern.compile("“([^“”]{1,3000})”|「([^「」]{1,3000})」|\"([^\"\\n]{1,3000})\"|『([^『』]{1,3000})』");
    private static final Pattern SHORTEST = Pattern.compile("(?:[\\p{IsHan}][^\\p{IsHan}]*){9,}", Pattern.DOTALL);
    /** Between a citation and what it says; a sentence may not end there. */
    private static final Pattern SAYS =
            Pattern.compile("(?:[^。；;！？!?\\n“”「」\"『』（）()]|[（(][^（）()\\n“”]{0,20}[）)]){0,40}(?:[:：]\\s*)?");

    /** Between a quotation and the citation that tells where it is from. */
    private static final Pattern FROM = Pattern.compile("[\\s（(\\[【—\\-，,。：:见参出自摘引源于]{0,10}");

    private final String text;
    private final List<Quotation> quotations = new ArrayList<>();

    Quotations(String text) {
        this.text = requireNonNull(text, "text is null");
        Matcher marked = MARKED.matcher(text);
        while (marked.find()) {
            String words = words(marked);
            if (SHORTEST.matcher(words).find()) {
                quotations.add(new Quotation(marked.start(), marked.end(), words));
            }
        }
    }

    private static String words(Matcher marked) {
        for (int group = 1; group < marked.groupCount(); group++) {
            if (marked.group(group) != null) {
                return marked.group(group);
            }
        }
        return marked.group(marked.groupCount());
    }

    /** Puts each quotation beside its citation; those that stand within one belong to nothing. */
    void assignTo(List<FoundCitation> found) {
        found.removeIf(this::isQuoted);
        Set<Quotation> taken = new HashSet<>();
        found.replaceAll(citation -> following(citation, found)
                .filter(taken::add)
                .map(quotation -> with(citation, quotation))
                .orElse(citation));
        found.replaceAll(citation -> citation.quotation().isPresent()
                ? citation
                : before(citation)
                        .filter(taken::add)
                        .map(quotation -> with(citation, quotation))
                        .orElse(citation));
    }

    /** What a law says of other provisions, in words that are quoted of it, is no citation of whoever quotes. */
    private boolean isQuoted(FoundCitation citation) {
        return quotations.stream()
                .anyMatch(quotation -> quotation.start() < citation.start() && citation.end() <= quotation.end());
    }

    private static FoundCitation with(FoundCitation citation, Quotation quotation) {
        return new FoundCitation(citation.start(), citation.end(), citation.result(), Optional.of(quotation));
    }

    private Optional<Quotation> following(FoundCitation citation, List<FoundCitation> found) {
        return quotations.stream()
                .filter(quotation -> quotation.start() >= citation.end())
                .findFirst()
                .filter(quotation -> SAYS.matcher(text.substring(citation.end(), quotation.start()))
                        .matches())
                .filter(quotation -> found.stream()
                        .noneMatch(other -> other.start() >= citation.end() && other.start() < quotation.start()));
    }

    private Optional<Quotation> before(FoundCitation citation) {
        return quotations.stream()
                .filter(quotation -> quotation.end() <= citation.start())
                .reduce((first, second) -> second)
                .filter(quotation -> FROM.matcher(text.substring(quotation.end(), citation.start()))
                        .matches());
    }
}
