package org.famen.portal.search;

/** A search for nothing: the page explains what can be typed. */
public record EmptySearchPage(SearchQuery query) {}
