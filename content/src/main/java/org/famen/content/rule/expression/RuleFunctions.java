package org.famen.content.rule.expression;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.feel.context.JavaFunction;
import org.camunda.feel.context.JavaFunctionProvider;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValDate;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNull$;
import org.camunda.feel.syntaxtree.ValNumber;
import org.famen.content.calendar.WorkdayCalendar;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What rules of law reckon with beside arithmetic: periods as 民法典 201–203 count them (the day of the event does not count,
 * a month ends on the day of the same number or on its last one, a period that ends on a day off ends on the next workday),
 * workdays, and scales. A function of something unknown, or of the wrong kind, is unknown.
 */
final class RuleFunctions extends JavaFunctionProvider {
    static final Set<String> NAMES = new TreeSet<>(
            List.of("加年", "加月", "加日", "顺延", "放假已公布", "满年", "满月", "天数", "年内天数", "年末", "加工作日", "工作日数", "分段累计", "若空"));

    /** Further than any period of law: about 270 years. */
    private static final long MAX_STEPS = 100_000;

    private static final int MAX_WORKDAYS = 1_000;

    private final WorkdayCalendar calendar;
    private final Map<String, JavaFunction> functions;

    RuleFunctions(WorkdayCalendar calendar) {
        this.calendar = calendar;
        this.functions = Map.ofEntries(
                entry("加年", function(2, values -> moved(values, LocalDate::plusYears))),
                entry("加月", function(2, values -> moved(values, LocalDate::plusMonths))),
                entry("加日", function(2, values -> moved(values, LocalDate::plusDays))),
                entry("加工作日", function(2, values -> moved(values, this::plusWorkdays))),
                entry(
                        "顺延",
                        function(
                                1,
                                values -> day(values, 0).map(this::nextWorkday).map(ValDate::new))),
                entry(
                        "放假已公布",
                        function(
                                1,
                                values -> day(values, 0)
                                        .map(LocalDate::getYear)
                                        .map(calendar::knows)
                                        .map(ValBoolean::new))),
                entry("满年", function(2, values -> between(values, (from, until) -> wholeMonths(from, until) / 12))),
                entry("满月", function(2, values -> between(values, RuleFunctions::wholeMonths))),
                entry("天数", function(2, values -> between(values, ChronoUnit.DAYS::between))),
                entry(
                        "年内天数",
                        function(
                                1,
                                values -> day(values, 0)
                                        .map(day -> DecimalValues.of(BigDecimal.valueOf(day.getDayOfYear()))))),
                entry(
                        "年末",
                        function(
                                1,
                                values -> day(values, 0)
                                        .map(day -> new ValDate(day.with(TemporalAdjusters.lastDayOfYear()))))),
                entry("工作日数", function(2, this::workdays)),
                entry("分段累计", function(3, RuleFunctions::scale)),
                entry(
                        "若空",
                        function(
                                2,
                                values -> Optional.of(
                                        values.getFirst() == ValNull$.MODULE$
                                                ? values.getLast()
                                                : values.getFirst()))));
    }

    @FunctionalInterface
    private interface Step {
        LocalDate from(LocalDate day, long count);
    }

    @FunctionalInterface
    private interface Count {
        long of(LocalDate from, LocalDate until);
    }

    @Override
    public Optional<JavaFunction> resolveFunction(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    @Override
    public Collection<String> getFunctionNames() {
        return NAMES;
    }

    private static JavaFunction function(int parameters, Function<List<Val>, Optional<? extends Val>> work) {
        List<String> names = IntStream.rangeClosed(1, parameters)
                .mapToObj(place -> "p" + place)
                .toList();
        return new JavaFunction(names, values -> {
            Optional<? extends Val> result = work.apply(values);
            return result.isPresent() ? result.get() : ValNull$.MODULE$;
        });
    }

    private static Optional<Val> moved(List<Val> values, Step step) {
        Optional<LocalDate> day = day(values, 0);
        Optional<BigDecimal> count =
                number(values, 1).filter(number -> number.abs().compareTo(BigDecimal.valueOf(MAX_STEPS)) <= 0);
        return day.isPresent() && count.isPresent()
                ? Optional.of(new ValDate(step.from(day.get(), count.get().longValue())))
                : Optional.empty();
    }

    private static Optional<Val> between(List<Val> values, Count count) {
        Optional<LocalDate> from = day(values, 0);
        Optional<LocalDate> until = day(values, 1);
        return from.isPresent() && until.isPresent()
                ? Optional.of(DecimalValues.of(BigDecimal.valueOf(count.of(from.get(), until.get()))))
                : Optional.empty();
    }

    /** From the first day to the last, both counted; none when they stand the other way round. */
    private Optional<Val> workdays(List<Val> values) {
        Optional<LocalDate> from = day(values, 0);
        Optional<LocalDate> until = day(values, 1);
        if (from.isEmpty() || until.isEmpty() || ChronoUnit.DAYS.between(from.get(), until.get()) > MAX_STEPS) {
            return Optional.empty();
        }
        long count = until.get().isBefore(from.get())
                ? 0
                : from.get()
                        .datesUntil(until.get().plusDays(1))
                        .filter(calendar::isWorkday)
                        .count();
        return Optional.of(DecimalValues.of(BigDecimal.valueOf(count)));
    }

    /** A month from the 31st is over on the last day of a shorter month, which {@link ChronoUnit#MONTHS} does not know. */
    private static long wholeMonths(LocalDate from, LocalDate until) {
        long months = ChronoUnit.MONTHS.between(from, until);
        return from.plusMonths(months + 1).isAfter(until) ? months : months + 1;
    }

    private LocalDate nextWorkday(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(calendar::isWorkday)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate plusWorkdays(LocalDate day, long count) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(calendar::isWorkday)
                .limit(Math.clamp(count, 1, MAX_WORKDAYS))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Amount, upper ends of the brackets, percentages (one more): the sum over the brackets, as in 诉讼费用交纳办法 13. */
    private static Optional<Val> scale(List<Val> values) {
        Optional<BigDecimal> amount = number(values, 0);
        List<BigDecimal> ends = numbers(values.get(1));
        List<BigDecimal> rates = numbers(values.get(2));
        if (amount.isEmpty() || rates.size() != ends.size() + 1) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal from = BigDecimal.ZERO;
        for (int bracket = 0; bracket < rates.size(); bracket++) {
            BigDecimal until = bracket < ends.size() ? amount.get().min(ends.get(bracket)) : amount.get();
            BigDecimal part = until.subtract(from).max(BigDecimal.ZERO);
            sum = sum.add(part.multiply(rates.get(bracket)).movePointLeft(2), MathContext.DECIMAL128);
            from = until.max(from);
        }
        return Optional.of(DecimalValues.of(sum));
    }

    private static List<BigDecimal> numbers(Val list) {
        return list instanceof ValList several
                ? CollectionConverters.asJava(several.items()).stream()
                        .map(item -> number(List.of(item), 0))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private static Optional<LocalDate> day(List<Val> values, int place) {
        return values.get(place) instanceof ValDate date ? Optional.of(date.value()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(List<Val> values, int place) {
        return values.get(place) instanceof ValNumber number
                ? Optional.of(number.value().bigDecimal())
                : Optional.empty();
    }
}
