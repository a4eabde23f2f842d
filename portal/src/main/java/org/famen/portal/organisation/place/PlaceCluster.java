package org.famen.portal.organisation.place;

import org.famen.content.organisation.Coordinates;

/**
 * Organisations that lie close together.
 *
 * @param centre mean of their places
 */
public record PlaceCluster(Coordinates centre, long count) {
    /** Both as one, between them by their weights. */
    public PlaceCluster with(PlaceCluster other) {
        double all = count + other.count;
        return new PlaceCluster(
                new Coordinates(
                        (centre.latitude() * count + other.centre.latitude() * other.count) / all,
                        (centre.longitude() * count + other.centre.longitude() * other.count) / all),
                count + other.count);
    }
}
