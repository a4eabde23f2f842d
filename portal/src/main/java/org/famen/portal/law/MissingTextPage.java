package org.famen.portal.law;

import org.famen.content.index.LawDocument;

/** A law that the catalogue knows and whose text nobody has loaded. */
public record MissingTextPage(LawDocument law) {}
