package org.famen.portal.useful;

import org.famen.content.index.PageDocument;

/** After somebody said whether a page helped. */
public record ThanksPage(PageDocument document, boolean useful) {}
