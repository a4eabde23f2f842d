package org.famen.portal.organisation;

import io.micronaut.serde.annotation.Serdeable;
import org.famen.portal.organisation.place.PlaceCluster;

/** Offices that lie close together, and the mean of their places. */
@Serdeable
record ClusterAnswer(double latitude, double longitude, long count) {
    static ClusterAnswer of(PlaceCluster cluster) {
        return new ClusterAnswer(cluster.centre().latitude(), cluster.centre().longitude(), cluster.count());
    }
}
