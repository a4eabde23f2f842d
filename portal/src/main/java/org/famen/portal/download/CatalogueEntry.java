package org.famen.portal.download;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.famen.content.index.LawDocument;
import org.famen.content.law.validity.Status;
import org.famen.content.law.validity.Validity;
import org.famen.portal.library.LawAddress;
import org.jspecify.annotations.Nullable;

/**
 * A law in the catalogue.
 *
 * @param promulgatedOn of the newest version; so the next days
 * @param inForceFrom counted from one year after promulgation where an amended text does not state it
 * @param status of it today
 * @param provisions 0 when the text is not loaded
 * @param page path on this portal
 */
@Serdeable
record CatalogueEntry(
        String id,
        String title,
        String level,
        String issuer,
        String region,
        @Nullable LocalDate promulgatedOn,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate repealedFrom,
        @Nullable String repealedBy,
        Status status,
        int provisions,
        String page) {

    static CatalogueEntry of(LawDocument law, LocalDate today) {
        return new CatalogueEntry(
                law.id(),
                law.title(),
                law.level(),
                law.issuer(),
                law.region(),
                law.promulgatedOn(),
                law.inForceFrom(),
                law.repealedFrom(),
                law.repealedBy(),
                new Validity(law.inForceFrom(), law.amendedFrom(), law.repealedFrom()).on(today),
                law.provisions(),
                LawAddress.of(law.id()));
    }
}
