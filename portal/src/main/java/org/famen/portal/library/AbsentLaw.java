package org.famen.portal.library;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.index.LawDocument;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a law that is known and whose text is not held, before anything else.
 *
 * @param ended whether it no longer applies today
 * @param endedOn since when; null while it applies, and where the day is not known
 * @param successor the law to read instead
 * @param provisions of the successor, for the articles that were asked for; empty where the correspondence is not known
 */
public record AbsentLaw(
        LawDocument law,
        boolean ended,
        @Nullable LocalDate endedOn,
        Optional<Successor> successor,
        List<SuccessorProvisions> provisions) {
    /** The national database of laws: its search takes no address, so that a link can only lead to its first page. */
    public static final String OFFICIAL = "https://flk.npc.gov.cn/";

    public AbsentLaw {
        requireNonNull(law, "law is null");
        provisions = List.copyOf(provisions);
    }

    /**
     * A law that took the place of another.
     *
     * @param part 合同编; empty for the whole
     * @param page null where this portal knows nothing of it
     */
    public record Successor(
            String title, String part, @Nullable String page) {}

    /**
     * Where an article of the old law is ruled now.
     *
     * @param label of the old one: 第五十二条
     */
    public record SuccessorProvisions(String label, List<Provision> now) {
        public SuccessorProvisions {
            now = List.copyOf(now);
        }
    }

    /** @param label 第一百四十六条 */
    public record Provision(String lawTitle, String label, String page) {}

    public String title() {
        return law.shortTitle();
    }

    /** Whether all that is told was checked. */
    public boolean sure() {
        return law.facts().sure();
    }

    /** The public document that the facts are from; empty where none is named. */
    public String source() {
        return law.facts().source();
    }
}
