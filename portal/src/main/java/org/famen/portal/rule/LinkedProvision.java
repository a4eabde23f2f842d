package org.famen.portal.rule;

import io.micronaut.serde.annotation.Serdeable;
import org.famen.content.citation.WrittenCitation;
import org.famen.portal.library.LawAddress;

/** A provision with its address on this portal, in answers of the API. */
@Serdeable
public record LinkedProvision(String citation, String address) {
    public static LinkedProvision of(WrittenCitation citation) {
        return new LinkedProvision(
                citation.written(),
                LawAddress.of(citation.lawId(), citation.article().address()));
    }
}
