package org.famen.portal.site;

import java.util.List;
import org.famen.content.city.City;

/**
 * What every page's frame needs.
 *
 * @param nonce of this answer's Content-Security-Policy
 * @param path of this page, for the return from switching the view
 * @param elder whether the reader chose large letters (适老化)
 * @param version of styles and scripts
 * @param styles file names in the order of the cascade
 * @param token that each form of this page must send; empty on pages that {@link Forms} did not make
 */
public record Site(
        City city, String nonce, String path, boolean elder, String version, List<String> styles, String token) {}
