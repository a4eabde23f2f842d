package org.famen.portal.proof;

/**
 * What became of requests of a kind.
 *
 * @param refused told to come back (503, 429)
 * @param unanswered no answer, or not all of it
 * @param wrong anything else than what was asked for
 */
record Outcome(String kind, int asked, int answered, int refused, int unanswered, int wrong) {

    static String heading() {
        return "%-24s %8s %9s %8s %10s %6s".formatted("", "asked", "answered", "refused", "no answer", "wrong");
    }

    @Override
    public String toString() {
        return "%-24s %8d %9d %8d %10d %6d".formatted(kind, asked, answered, refused, unanswered, wrong);
    }
}
