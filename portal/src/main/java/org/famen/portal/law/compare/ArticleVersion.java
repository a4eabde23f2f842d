package org.famen.portal.law.compare;

import org.famen.content.index.VersionDocument;
import org.jspecify.annotations.Nullable;

/**
 * The same provision in another version, where it may have another number.
 *
 * @param label its number there; null where that version has no such provision
 * @param link to it; null where there is none
 * @param current whether it is the version that is read
 */
public record ArticleVersion(
        VersionDocument version,
        @Nullable String label,
        @Nullable String link,
        boolean current) {}
