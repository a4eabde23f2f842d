package org.famen.portal.investor.calculator;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpParameters;

/** What was typed, as it was typed; nothing of it is lost when something has to be put right. */
public record CalculatorForm(
        Inducement inducement, String statement, String disclosure, String benchmark, String price, String trades) {
    static final String STATEMENT = "statement";
    static final String DISCLOSURE = "disclosure";
    static final String BENCHMARK = "benchmark";
    static final String PRICE = "price";
    static final String TRADES = "trades";

    public CalculatorForm {
        requireNonNull(inducement, "inducement is null");
        requireNonNull(statement, "statement is null");
        requireNonNull(disclosure, "disclosure is null");
        requireNonNull(benchmark, "benchmark is null");
        requireNonNull(price, "price is null");
        requireNonNull(trades, "trades is null");
    }

    static CalculatorForm of(HttpParameters parameters) {
        return new CalculatorForm(
                Inducement.of(text(parameters, "inducement")),
                text(parameters, STATEMENT).strip(),
                text(parameters, DISCLOSURE).strip(),
                text(parameters, BENCHMARK).strip(),
                text(parameters, PRICE).strip(),
                text(parameters, TRADES).stripTrailing());
    }

    /** Nobody has typed anything yet. */
    boolean isBlank() {
        return (statement + disclosure + benchmark + price + trades).isBlank();
    }

    private static String text(HttpParameters parameters, String name) {
        return parameters.getFirst(name).orElse("");
    }
}
