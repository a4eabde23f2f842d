package org.famen.portal.statistic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.famen.content.statistic.Statistic;
import org.famen.content.statistic.StatisticValue;

/** A statistic as comma-separated values (RFC 4180), all periods and areas. */
final class StatisticCsv {
    /** Without it, Excel takes Chinese for another encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StatisticCsv() {}

    static String of(Statistic statistic) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "时期",
                    "地区",
                    safe(statistic.title() + "（" + statistic.unit() + "）"),
                    safe(statistic.numerator()),
                    safe(statistic.denominator().orElse("")),
                    "来源");
            for (StatisticValue value : statistic.values()) {
                printer.printRecord(
                        safe(value.period()),
                        safe(value.area()),
                        Figure.number(statistic, value).toPlainString(),
                        value.numerator().toPlainString(),
                        value.denominator().map(BigDecimal::toPlainString).orElse(""),
                        safe(statistic.source()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * A text that a spreadsheet does not run as a formula.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
     */
    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
