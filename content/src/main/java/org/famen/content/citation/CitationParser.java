package org.famen.content.citation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Understands a citation as people type it and as judgments write it, of one law or of several one behind the other. The whole
 * text must be such: a question that mentions a law is none, so that search can rank for it.
 */
public final class CitationParser {
    private static final int MAX_LENGTH = 300;
    /** Blanks don't count, but somebody has to remove them. */
    private static final int MAX_PADDED = 900;

    private final LawNames names;

    public CitationParser(LawNames names) {
        this.names = requireNonNull(names, "names is null");
    }

    /** Empty when the text is no citation, or means no single law that is known. Never throws. */
    public Optional<Citation> parse(String text) {
        List<CitationResult> results = read(text);
        return results.size() == 1 && results.getFirst() instanceof CitationResult.Cited cited
                ? Optional.of(cited.citation())
                : Optional.empty();
    }

    /** One result for each law that is named, in the order of the text; empty when the text is no citation. Never throws. */
    public List<CitationResult> read(String text) {
        if (text.length() > MAX_PADDED) {
            return List.of();
        }
        String folded = Folding.text(text);
        return folded.length() > MAX_LENGTH ? List.of() : new CitationReader(names).read(folded);
    }
}
