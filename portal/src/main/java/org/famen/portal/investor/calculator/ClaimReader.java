package org.famen.portal.investor.calculator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.portal.web.FieldError;

/** Makes a claim of what was typed, or says everything that has to be put right at once. */
final class ClaimReader {
    private final CalculatorForm form;
    private final LocalDate today;
    private final List<FieldError> faults = new ArrayList<>();

    private ClaimReader(CalculatorForm form, LocalDate today) {
        this.form = requireNonNull(form, "form is null");
        this.today = requireNonNull(today, "today is null");
    }

    /** @param claim empty when there are faults */
    record Answer(Optional<Claim> claim, List<FieldError> faults) {
        Answer {
            requireNonNull(claim, "claim is null");
            faults = List.copyOf(faults);
        }
    }

    static Answer read(CalculatorForm form, LocalDate today) {
        return new ClaimReader(form, today).read();
    }

    private Answer read() {
        Optional<LocalDate> statement = required(CalculatorForm.STATEMENT, form.statement());
        Optional<LocalDate> disclosure = required(CalculatorForm.DISCLOSURE, form.disclosure());
        Optional<LocalDate> benchmark = day(CalculatorForm.BENCHMARK, form.benchmark());
        if (isNotBefore(statement, disclosure)) {
            faults.add(new FieldError(CalculatorForm.DISCLOSURE, "disclosure_order", 0, form.disclosure()));
        }
        if (disclosure.isPresent()
                && benchmark.filter(disclosure.get()::isAfter).isPresent()) {
            faults.add(new FieldError(CalculatorForm.BENCHMARK, "benchmark_order", 0, form.benchmark()));
        }
        Optional<BigDecimal> price = price();
        TradeLines lines = TradeLines.read(form.trades(), today);
        faults.addAll(lines.faults());
        return faults.isEmpty()
                ? new Answer(
                        Optional.of(new Claim(
                                form.inducement(),
                                new KeyDates(statement.orElseThrow(), disclosure.orElseThrow(), benchmark),
                                price,
                                lines.trades())),
                        List.of())
                : new Answer(Optional.empty(), faults);
    }

    private Optional<LocalDate> required(String field, String written) {
        if (written.isEmpty()) {
            faults.add(new FieldError(field, field + "_missing"));
        }
        return day(field, written);
    }

    private Optional<LocalDate> day(String field, String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = WrittenDay.parse(Normalizer.normalize(written, Normalizer.Form.NFKC));
        if (day.isEmpty()) {
            faults.add(new FieldError(field, field + "_day", 0, written));
        } else if (day.get().isAfter(today)) {
            faults.add(new FieldError(field, field + "_future", 0, written));
            return Optional.empty();
        }
        return day;
    }

    private Optional<BigDecimal> price() {
        if (form.price().isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> price = TradeLines.number(Normalizer.normalize(form.price(), Normalizer.Form.NFKC), "元")
                .filter(yuan -> yuan.signum() > 0);
        if (price.isEmpty()) {
            faults.add(new FieldError(CalculatorForm.PRICE, "price", 0, form.price()));
        }
        return price;
    }

    private static boolean isNotBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && !one.get().isBefore(other.get());
    }
}
