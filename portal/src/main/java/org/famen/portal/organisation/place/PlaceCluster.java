package org.famen.portal.organisation.place;

import org.famen.content.organisation.Coordinates;

/**
 * Organisations that lie close together.
 *
 * @param centre mean of their places
 */
public record PlaceCluster(Coordinates centre, long count) {}
