package org.famen.content.ranking.model;

/**
 * How near a provision's meaning is to that of a question, from -1 to 1.
 *
 * @param plain as the language model says
 * @param adapted with the question turned towards what answers such questions
 */
public record Cosines(float plain, float adapted) {}
