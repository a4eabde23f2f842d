package org.famen.portal.site;

import org.famen.content.city.City;

/**
 * What every page's frame needs.
 *
 * @param nonce of this answer's Content-Security-Policy
 * @param path of this page, for the return from switching the view
 * @param elder whether the reader chose large letters (适老化)
 */
public record Site(City city, String nonce, String path, boolean elder, String version) {}
