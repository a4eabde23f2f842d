package org.famen.portal.investor.calculator;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpParameters;

/** What was typed, as it was typed; nothing of it is lost when something has to be put right. */
public record CalculatorForm(
        Inducement inducement, String statement, String disclosure, String benchmark, String price, String trades) {

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
                text(parameters, Fault.STATEMENT).strip(),
                text(parameters, Fault.DISCLOSURE).strip(),
                text(parameters, Fault.BENCHMARK).strip(),
                text(parameters, Fault.PRICE).strip(),
                text(parameters, Fault.TRADES).stripTrailing());
    }

    /** Nobody has typed anything yet. */
    boolean isBlank() {
        return (statement + disclosure + benchmark + price + trades).isBlank();
    }

    private static String text(HttpParameters parameters, String name) {
        return parameters.getFirst(name).orElse("");
    }
}
