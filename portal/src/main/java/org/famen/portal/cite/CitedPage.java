package org.famen.portal.cite;

import org.famen.portal.search.CitedLaw;
import org.famen.portal.search.LawView;

/** Several provisions that one citation names. */
public record CitedPage(CitedLaw cited, LawView view) {}
