package org.famen.portal.search.answer;

import org.famen.content.index.PageDocument;
import org.famen.content.ranking.embedding.Vectors;

/**
 * A page that answers questions.
 *
 * @param title where the meaning of its title lies, at length 1
 * @param answer where the meaning of title and beginning lies, at length 1
 */
record AnsweringPage(PageDocument page, float[] title, float[] answer) {
    /** How near it is to a question, from -1 to 1. */
    double nearness(float[] question) {
        return Math.max(Vectors.dot(title, question), Vectors.dot(answer, question));
    }

    boolean cites(String provision) {
        return page.provisions().contains(provision);
    }
}
