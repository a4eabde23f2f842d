package org.famen.content.index;

/**
 * A point on the map, as Elasticsearch writes it.
 *
 * @param lat degrees north
 * @param lon degrees east
 */
public record PageLocation(double lat, double lon) {}
