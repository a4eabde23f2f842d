package org.famen.portal.search;

import org.famen.content.search.SearchQuery;

/** A search for nothing: the page explains what can be typed. */
public record EmptySearchPage(SearchQuery query) {}
