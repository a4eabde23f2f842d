package org.famen.content.rule.reckoning;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.rule.ValueType;

/**
 * Reads what people type and says what was reckoned. Amounts may be written with separators, 元, 万 or in full width; days as
 * 2024-3-5, 2024/3/5, 2024.3.5, 20240305 or 2024年3月5日.
 */
public final class Value {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)(万|亿)?");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?|(\\d{2})(\\d{2}))");

    private Value() {}

    /** Empty when it cannot be read as one of the type. */
    public static Optional<Object> read(ValueType type, String written) {
        String text = halfWidth(written).strip();
        return switch (type) {
            case MONEY, NUMBER -> number(text).map(number -> number);
            case COUNT -> number(text).filter(Value::isWhole).map(number -> number);
            case DATE -> day(text).map(day -> day);
            case CHOICE -> Optional.of(written.strip());
            case YES_NO ->
                switch (text) {
                    case "是" -> Optional.of(true);
                    case "否" -> Optional.of(false);
                    default -> Optional.empty();
                };
        };
    }

    /** 1,234.50, 2026年3月1日, 是: without a unit. */
    public static String say(Object value) {
        return switch (value) {
            case BigDecimal number -> say(number);
            case LocalDate day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case Boolean yes -> yes ? "是" : "否";
            default -> value.toString();
        };
    }

    /** Sums of money have no or two digits behind the point, other numbers as many as they need, but at most six. */
    private static String say(BigDecimal number) {
        BigDecimal short6 = number.setScale(Math.min(6, Math.max(0, number.scale())), java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros();
        int digits = short6.scale() <= 0 ? 0 : Math.max(short6.scale(), number.scale() == 2 ? 2 : 1);
        return String.format(Locale.ROOT, "%,." + digits + "f", short6);
    }

    private static Optional<BigDecimal> number(String text) {
        Matcher matcher = NUMBER.matcher(text.replaceAll("[,\\s]|元$|％$|%$", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int places = "万".equals(matcher.group(2)) ? 4 : "亿".equals(matcher.group(2)) ? 8 : 0;
        BigDecimal number = new BigDecimal(matcher.group(1)).movePointRight(places);
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<LocalDate> day(String text) {
        Matcher matcher = DAY.matcher(text.replaceAll("\\s", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int form = matcher.group(2) != null ? 2 : matcher.group(4) != null ? 4 : 6;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(form)),
                    Integer.parseInt(matcher.group(form + 1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String halfWidth(String text) {
        return text.codePoints()
                .map(point -> point >= 0xFF01 && point <= 0xFF5E ? point - 0xFEE0 : point == 0x3000 ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
