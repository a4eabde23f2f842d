package org.famen.indexer.lexicon;

/**
 * A word of questions and a word of the articles that answer them.
 *
 * @param questions in which they meet
 * @param strength pointwise mutual information in bits
 */
public record WordPair(String lay, String legal, int questions, double strength) {}
