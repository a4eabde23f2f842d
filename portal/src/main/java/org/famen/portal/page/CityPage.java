package org.famen.portal.page;

import org.famen.content.index.PageDocument;
import org.famen.content.law.Status;
import org.jspecify.annotations.Nullable;

/**
 * A policy, event or organisation.
 *
 * @param body harmless HTML
 * @param status null for what cannot be in force
 */
public record CityPage(
        PageDocument document, String body, @Nullable Status status) {}
