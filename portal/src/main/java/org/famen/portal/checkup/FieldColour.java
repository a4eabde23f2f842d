package org.famen.portal.checkup;

/**
 * What the figures learn of one field of one self-check.
 *
 * @param field its id
 * @param colour name of a {@link org.famen.content.checkup.Colour}
 */
public record FieldColour(String field, String colour) {}
