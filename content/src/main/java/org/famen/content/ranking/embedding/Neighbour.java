package org.famen.content.ranking.embedding;

/**
 * One of the vectors that are nearest to another.
 *
 * @param place among those that were searched, from 0
 * @param cosine with the other, from -1 to 1
 */
public record Neighbour(int place, float cosine) {}
