package org.famen.portal.verify;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checked text in the API.
 *
 * @param day whose law was asked for
 * @param faults citations on which nobody should rely as they stand
 * @param more whether the text has more citations than are looked at
 */
@Serdeable
record VerifyAnswer(LocalDate day, long faults, boolean more, List<Citation> citations) {

    /**
     * @param start in the text, in UTF-16 units from 0
     * @param law its id; empty when it is not known
     * @param byRule whether nobody listed the name, and it shortens one title only
     * @param status the worst of its provisions'
     */
    @Serdeable
    record Citation(
            int start,
            int end,
            String written,
            String law,
            String title,
            boolean byRule,
            String status,
            boolean fault,
            List<Provision> provisions,
            @Nullable Quotation quotation) {
        static Citation of(CheckedCitation citation) {
            return new Citation(
                    citation.start(),
                    citation.end(),
                    citation.written(),
                    citation.law(),
                    citation.title(),
                    citation.byRule(),
                    citation.status().key(),
                    citation.isFault(),
                    citation.provisions().stream().map(Provision::of).toList(),
                    citation.quotation().map(Quotation::of).orElse(null));
        }
    }

    /** @param nearest what may be meant where there is no such provision or no single law */
    @Serdeable
    record Provision(String label, String page, String status, List<Near> nearest) {
        static Provision of(CheckedProvision provision) {
            return new Provision(
                    provision.label(),
                    provision.page(),
                    provision.status().key(),
                    provision.nearest().stream()
                            .map(near -> new Near(near.label(), near.page()))
                            .toList());
        }
    }

    @Serdeable
    record Near(String label, String page) {}

    /**
     * @param result same, elsewhere, differs or not_there
     * @param label of the provision that has it, or comes nearest to it
     */
    @Serdeable
    record Quotation(String result, String words, String label, String page, List<Piece> pieces) {
        static Quotation of(CheckedQuotation quotation) {
            return new Quotation(
                    quotation.result().key(),
                    quotation.words(),
                    quotation.label(),
                    quotation.page(),
                    quotation.pieces().stream()
                            .map(piece -> new Piece(piece.same(), piece.quoted(), piece.printed()))
                            .toList());
        }
    }

    /** The same in both, or what stands in each. */
    @Serdeable
    record Piece(boolean same, String quoted, String printed) {}

    static VerifyAnswer of(CheckedText text) {
        return new VerifyAnswer(
                text.day(),
                text.faults(),
                text.more(),
                text.citations().stream().map(Citation::of).toList());
    }
}
