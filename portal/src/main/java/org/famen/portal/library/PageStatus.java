package org.famen.portal.library;

import java.time.LocalDate;
import org.famen.content.index.PageDocument;
import org.famen.content.law.validity.Status;
import org.famen.content.law.validity.Validity;
import org.jspecify.annotations.Nullable;

/** Whether a page of the city applies on a day. */
public final class PageStatus {
    private PageStatus() {}

    /** Null for what cannot be in force: events, offices. */
    public static @Nullable Status on(PageDocument page, LocalDate day) {
        return page.inForceFrom() == null
                ? null
                : new Validity(page.inForceFrom(), page.amendedFrom(), page.repealedFrom()).on(day);
    }
}
