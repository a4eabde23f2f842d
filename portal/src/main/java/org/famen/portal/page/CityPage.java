package org.famen.portal.page;

import org.famen.content.index.CitedProvision;
import org.famen.content.index.PageDocument;
import org.famen.content.law.Status;
import org.famen.portal.search.LawAddress;
import org.jspecify.annotations.Nullable;

/**
 * A policy, event, organisation or answered question.
 *
 * @param body harmless HTML
 * @param status null for what cannot be in force
 */
public record CityPage(
        PageDocument document, String body, @Nullable Status status) {
    public String link(CitedProvision cited) {
        return LawAddress.of(cited.lawId(), cited.address());
    }
}
