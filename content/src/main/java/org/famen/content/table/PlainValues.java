package org.famen.content.table;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Writes numbers without separators and dates as yyyy-MM-dd, whatever Excel was told to show. */
final class PlainValues extends DataFormatter {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean since1904) {
        if (!DateUtil.isADateFormat(formatIndex, format) || !DateUtil.isValidExcelDate(value)) {
            return NumberToTextConverter.toText(value);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : MOMENT.format(moment);
    }
}
