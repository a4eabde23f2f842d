package org.famen.indexer.reference;

import java.util.List;
import org.famen.content.index.ReferenceDocument;
import org.famen.content.reference.Mention;

/**
 * Words that speak of a provision and what they mean.
 *
 * @param block place of the block in the provision that speaks, from 0
 * @param lawId empty when the law is unknown
 * @param versionId empty when no text of the law was read
 * @param addresses of the provisions in that version, more than one for a range; empty when the whole law is meant
 */
public record Reference(
        int block, Mention mention, Outcome outcome, String lawId, String versionId, List<String> addresses) {
    public Reference {
        addresses = List.copyOf(addresses);
    }

    /** What the portal links by. */
    ReferenceDocument document() {
        return new ReferenceDocument(
                block,
                mention.start(),
                mention.end(),
                lawId,
                versionId,
                addresses,
                mention.paragraph(),
                mention.item(),
                outcome == Outcome.LATER_TEXT);
    }
}
