package org.famen.portal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.validity.Status;
import org.famen.portal.law.compare.ComparisonPage;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;
import org.jspecify.annotations.Nullable;

/**
 * A version in the timeline of its law.
 *
 * @param status today
 * @param current whether it is the one that is read
 * @param changes address of the comparison with the version before; null for the first
 */
public record VersionEntry(
        VersionDocument version,
        Status status,
        boolean current,
        String link,
        @Nullable String changes) {

    /** Newest first, as a reader looks for them. */
    static List<VersionEntry> of(LawView view, LocalDate today) {
        List<VersionEntry> entries = new ArrayList<>();
        String before = null;
        for (VersionDocument version : view.law().versions()) {
            entries.addFirst(new VersionEntry(
                    version,
                    LawView.statusOf(version, today),
                    version.id().equals(view.version().id()),
                    LawAddress.of(view.law().id()) + "?version=" + version.id(),
                    before == null ? null : ComparisonPage.address(view.law().id(), before, version.id())));
            before = version.id();
        }
        return entries;
    }
}
