package org.famen.content.citation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.law.Block;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;
import org.famen.content.law.validity.Validity;

/** Follows citations into laws as they stand on a day. */
public final class CitedProvisions {
    private final Map<String, Law> laws;
    private final LocalDate day;

    public CitedProvisions(List<Law> laws, LocalDate day) {
        this.laws = laws.stream().collect(Collectors.toMap(Law::id, Function.identity()));
        this.day = requireNonNull(day, "day is null");
    }

    /** What is wrong with the citation; empty when the provision exists and is in force. */
    public Optional<CitationFault> fault(WrittenCitation citation) {
        Law law = laws.get(citation.lawId());
        if (law == null) {
            return Optional.of(CitationFault.NO_LAW);
        }
        Optional<LawVersion> version = law.at(day);
        if (version.isEmpty()) {
            return Optional.of(CitationFault.NOT_YET_IN_FORCE);
        }
        return isInForce(law, version.get()) && !isVoid(law, version.get(), citation)
                ? faultIn(version.get(), citation)
                : Optional.of(CitationFault.NOT_IN_FORCE);
    }

    /** Whether just that part was taken out of a law that lives on, or all of which it is a part. */
    private boolean isVoid(Law law, LawVersion version, WrittenCitation citation) {
        return law.ends().stream()
                .filter(end -> end.concerns(version) && end.holdsOn(day))
                .filter(end -> end.article().equals(citation.article()))
                .anyMatch(end -> end.isWholeArticle()
                        || (end.paragraph() == citation.paragraph()
                                && (end.item() == 0 || end.item() == citation.item())));
    }

    /** Some texts don't say when they take effect; a year after promulgation practically every one has. */
    private boolean isInForce(Law law, LawVersion version) {
        return switch (Validity.of(law, version).on(day)) {
            case IN_FORCE -> true;
            case UNKNOWN ->
                version.promulgatedOn() != null
                        && version.promulgatedOn().plusYears(1).isBefore(day);
            case NOT_YET_IN_FORCE, AMENDED, REPEALED -> false;
        };
    }

    private static Optional<CitationFault> faultIn(LawVersion version, WrittenCitation citation) {
        return version.articles()
                .filter(article -> article.number().equals(citation.article()))
                .findFirst()
                .map(article -> faultWithin(article, citation))
                .orElse(Optional.of(CitationFault.NO_ARTICLE));
    }

    private static Optional<CitationFault> faultWithin(Part.Article article, WrittenCitation citation) {
        long paragraphs = article.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .count();
        if (citation.paragraph() > paragraphs) {
            return Optional.of(CitationFault.NO_PARAGRAPH);
        }
        return citation.item() > itemsOf(article, Math.max(1, citation.paragraph()))
                ? Optional.of(CitationFault.NO_ITEM)
                : Optional.empty();
    }

    private static long itemsOf(Part.Article article, int paragraph) {
        int current = 0;
        long items = 0;
        for (Block block : article.blocks()) {
            switch (block) {
                case Block.Paragraph ignored -> current++;
                case Block.Item item -> items += current == paragraph && item.depth() == 1 ? 1 : 0;
                case Block.Table ignored -> {}
            }
        }
        return items;
    }
}
