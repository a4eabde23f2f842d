package org.famen.portal.investor.calculator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.famen.portal.web.FieldError;

/**
 * Reads trades, one a line: day, side, shares, price. Lines may be pasted from a table or a statement of a broker; a line with
 * heads is passed over.
 */
final class TradeLines {
    static final int LIMIT = 200;

    /** The Shanghai exchange opened on that day; nothing was traded before. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 12, 19);

    private static final long MAX_SHARES = 1_000_000_000_000L;
    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(1_000_000);
    private static final int PARTS = 4;
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,6})?");

    private final LocalDate today;
    private final List<Trade> trades = new ArrayList<>();
    private final List<FieldError> faults = new ArrayList<>();

    private TradeLines(LocalDate today) {
        this.today = requireNonNull(today, "today is null");
    }

    /** @param today after which nobody can have traded */
    static TradeLines read(String text, LocalDate today) {
        var lines = new TradeLines(today);
        List<String> written = text.lines().toList();
        for (int i = 0; i < written.size(); i++) {
            String line =
                    Normalizer.normalize(written.get(i), Normalizer.Form.NFKC).strip();
            if (!line.isEmpty() && !line.contains("日期")) {
                lines.readLine(i + 1, line);
            }
        }
        lines.countLines();
        return lines;
    }

    /** Those that could be read. */
    List<Trade> trades() {
        return List.copyOf(trades);
    }

    List<FieldError> faults() {
        return List.copyOf(faults);
    }

    private void countLines() {
        if (trades.isEmpty() && faults.isEmpty()) {
            faults.add(new FieldError(CalculatorForm.TRADES, "trades_missing"));
        }
        if (trades.size() > LIMIT) {
            faults.add(new FieldError(CalculatorForm.TRADES, "trades_too_many", 0, Integer.toString(trades.size())));
        }
    }

    private void readLine(int number, String line) {
        List<String> parts = parts(line);
        if (parts.size() != PARTS) {
            faults.add(new FieldError(CalculatorForm.TRADES, "line_parts", number, line));
            return;
        }
        Optional<LocalDate> day = WrittenDay.parse(parts.get(0));
        Optional<Side> side = side(parts.get(1));
        Optional<BigDecimal> shares = number(parts.get(2), "股").filter(TradeLines::isWhole);
        Optional<BigDecimal> price =
                number(parts.get(3), "元").filter(yuan -> yuan.signum() > 0 && yuan.compareTo(HIGHEST_PRICE) <= 0);
        Optional<String> fault = Stream.of(
                        fault(day.isEmpty(), "line_day"),
                        day.flatMap(this::dayFault),
                        fault(side.isEmpty(), "line_side"),
                        fault(shares.isEmpty(), "line_shares"),
                        fault(price.isEmpty(), "line_price"))
                .flatMap(Optional::stream)
                .findFirst();
        fault.ifPresentOrElse(
                code -> faults.add(new FieldError(CalculatorForm.TRADES, code, number, line)),
                () -> trades.add(new Trade(
                        number,
                        day.orElseThrow(),
                        side.orElseThrow(),
                        shares.orElseThrow().longValueExact(),
                        price.orElseThrow())));
    }

    private Optional<String> dayFault(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return Stream.of(
                        fault(day.isAfter(today), "line_future"),
                        fault(day.isBefore(FIRST_DAY), "line_ancient"),
                        fault(weekend, "line_weekend"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> fault(boolean found, String code) {
        return found ? Optional.of(code) : Optional.empty();
    }

    /** By blanks or tabs, and by commas where there is neither; the time of the day is passed over. */
    private static List<String> parts(String line) {
        String[] byBlanks = line.split("[\\s;]+");
        String[] parts = byBlanks.length == 1 ? line.split(",") : byBlanks;
        return Arrays.stream(parts)
                .map(part -> part.replaceAll("^,+|,+$", "").strip())
                .filter(part -> !part.isEmpty() && !TIME.matcher(part).matches())
                .toList();
    }

    private static Optional<Side> side(String text) {
        boolean buys = text.contains("买") || text.equalsIgnoreCase("buy") || text.equalsIgnoreCase("b");
        boolean sells = text.contains("卖") || text.equalsIgnoreCase("sell") || text.equalsIgnoreCase("s");
        return buys == sells ? Optional.empty() : Optional.of(buys ? Side.BUY : Side.SELL);
    }

    /** Empty when it is none, or too large to be one. */
    static Optional<BigDecimal> number(String text, String unit) {
        String plain = text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
        String digits = GROUPED.matcher(plain).matches() ? plain.replace(",", "") : plain;
        return NUMBER.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private static boolean isWhole(BigDecimal shares) {
        return shares.signum() > 0
                && shares.stripTrailingZeros().scale() <= 0
                && shares.compareTo(BigDecimal.valueOf(MAX_SHARES)) <= 0;
    }
}
