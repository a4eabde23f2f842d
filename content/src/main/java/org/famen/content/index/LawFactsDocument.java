package org.famen.content.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a law beside its texts.
 *
 * @param endedOn day from which it no longer applies; null while it does, or where nobody knows it
 * @param successor id of the law that holds what it held; empty where there is none
 * @param successorPart of the successor: 合同编; empty for the whole
 * @param source public document that says so; empty where the texts do
 * @param sure false where the facts have to be checked
 * @param successions where single articles are ruled now
 */
public record LawFactsDocument(
        @Nullable LocalDate endedOn,
        String successor,
        String successorPart,
        String source,
        boolean sure,
        List<Succession> successions) {
    public static final LawFactsDocument NONE = new LawFactsDocument(null, "", "", "", true, List.of());

    public LawFactsDocument {
        successions = List.copyOf(successions);
    }

    /**
     * One article.
     *
     * @param article address in the repealed law
     * @param lawId where it is ruled now
     * @param addresses articles there
     */
    public record Succession(String article, String lawId, List<String> addresses) {
        public Succession {
            addresses = List.copyOf(addresses);
        }
    }

    /** Whether the law no longer applies; the day may be unknown. */
    public boolean ended() {
        return endedOn != null || !successor.isEmpty();
    }
}
