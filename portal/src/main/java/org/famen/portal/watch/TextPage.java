package org.famen.portal.watch;

import org.famen.portal.web.FieldErrors;

/**
 * The form to follow what a text cites.
 *
 * @param text as it was pasted
 */
public record TextPage(String text, FieldErrors errors) {}
