package org.famen.portal.investor.calculator;

import static java.util.Objects.requireNonNull;

/**
 * Something that has to be put right before anything can be said.
 *
 * @param field whose it is
 * @param code for the words
 * @param line of the trades, from 1; 0 for other fields
 * @param written what stands there; may be empty
 */
public record Fault(String field, String code, int line, String written) {
    static final String STATEMENT = "statement";
    static final String DISCLOSURE = "disclosure";
    static final String BENCHMARK = "benchmark";
    static final String PRICE = "price";
    static final String TRADES = "trades";

    public Fault {
        requireNonNull(field, "field is null");
        requireNonNull(code, "code is null");
        requireNonNull(written, "written is null");
    }

    /** Said of several fields alike, so that a list of faults has to name the field. */
    public boolean isNameless() {
        return code.startsWith("day");
    }

    static Fault of(String field, String code, String written) {
        return new Fault(field, code, 0, written);
    }

    static Fault inLine(int line, String code, String written) {
        return new Fault(TRADES, code, line, written);
    }
}
