package org.famen.portal.search.measure;

/**
 * A judged question and where its provisions were shown: the place of the group from 1, or 0.
 *
 * @param core place of the first that answers it
 * @param fine place of the first that answers it or is fine, too
 */
record AskedQuestion(JudgedQuestion question, SearchReply reply, int core, int fine) {
    static AskedQuestion of(JudgedQuestion question, SearchReply reply) {
        return new AskedQuestion(question, reply, reply.rankOf(question.core()), reply.rankOf(question.fine()));
    }
}
