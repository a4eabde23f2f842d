package org.famen.content.law.reading;

import java.util.Optional;
import org.famen.content.law.Part;
import org.famen.content.problem.Problem;

/**
 * A provision of hundreds of thousands of characters is none: a book in one line, a file of another kind. It would not fit into
 * a request to Elasticsearch, nor onto a page.
 */
final class ProvisionLength {
    /** Twice the longest law of this country, the Civil Code with its some 106,000 characters. */
    static final int MAX_CHARACTERS = 200_000;

    private ProvisionLength() {}

    /** What is wrong with the first one that is too long; the file is then left out. */
    static Optional<Problem> problem(SourceDocument document) {
        return document.version()
                .provisions()
                .filter(provision -> provision.text().length() > MAX_CHARACTERS)
                .findFirst()
                .map(provision -> Problem.error(
                        document.version().source(),
                        ((Part) provision).line(),
                        "law.provision.long",
                        provision.label(),
                        Integer.toString(provision.text().length()),
                        Integer.toString(MAX_CHARACTERS)));
    }
}
