package org.famen.content.citation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What was read where a text names provisions of one law. */
public sealed interface CitationResult {

    /**
     * A citation that was understood.
     *
     * @param others ids of further laws that are called the same, those of higher rank first; empty for most names
     * @param byRule whether nobody listed the name, and it was understood because it shortens one title only: 环保法
     */
    record Cited(Citation citation, List<String> others, boolean byRule) implements CitationResult {
        public Cited {
            requireNonNull(citation, "citation is null");
            others = List.copyOf(others);
        }
    }

    /**
     * A citation that means no law that is known, or no single one.
     *
     * @param name as it was written, folded
     * @param candidates ids of laws that may be meant; empty when none comes near
     */
    record Refused(Reason reason, String name, List<String> candidates) implements CitationResult {
        public Refused {
            requireNonNull(reason, "reason is null");
            requireNonNull(name, "name is null");
            candidates = List.copyOf(candidates);
        }
    }

    /** Why a citation was refused by its words alone, before any text was opened. */
    enum Reason {
        /** 《月亮法》第三条: written like a citation, and no law is called so. */
        UNKNOWN_LAW,
        /** 法释〔2001〕99号第三条: a document number that no text carries. */
        UNKNOWN_NUMBER,
        /** A short name or a document number that fits several laws. */
        SEVERAL_LAWS,
        /** 民法典第0条: numbers count from 1. */
        NO_NUMBER
    }
}
