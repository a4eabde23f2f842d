package org.famen.portal.desk.figures;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.BookingState;
import org.famen.portal.booking.Visit;
import org.famen.portal.desk.visit.DeskBooking;
import org.famen.portal.desk.visit.Outcome;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.web.format.Csv;

/** A row a booking, without anything personal. */
final class ExportTable {
    private ExportTable() {}

    static String write(Timetable timetable, List<DeskBooking> bookings) {
        Csv csv = new Csv("日期", "开始", "结束", "机构", "窗口", "服务", "事项", "状态", "办理结果", "登记方式", "提前天数");
        bookings.forEach(known -> row(csv, Visit.of(timetable, known.booking()), known));
        return csv.toString();
    }

    private static void row(Csv csv, Visit visit, DeskBooking known) {
        csv.row(
                visit.day(),
                visit.start().toLocalTime(),
                visit.end().toLocalTime(),
                visit.place().name(),
                visit.at().desk().name(),
                visit.service().title(),
                visit.booking().category(),
                state(visit.booking().state()),
                Optional.ofNullable(known.outcome()).map(ExportTable::outcome).orElse(""),
                known.origin().equals("DESK") ? "窗口" : "网上",
                daysAhead(visit.booking()));
    }

    private static String daysAhead(Booking booking) {
        return Optional.ofNullable(booking.confirmedAt())
                .map(confirmed -> Math.max(
                        0, Duration.between(confirmed, booking.startsAt()).toDays()))
                .map(Object::toString)
                .orElse("");
    }

    private static String state(BookingState state) {
        return switch (state) {
            case CONFIRMED -> "未登记到场";
            case ARRIVED -> "已到";
            case DONE -> "已办完";
            case MISSED -> "没来";
            case CANCELLED -> "已取消";
            default -> state.name();
        };
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case ANSWERED -> "已经解答";
            case AID -> "申请法律援助";
            case REFERRED -> "转到别的单位";
            case AGAIN -> "还要再来";
            case OTHER -> "其他";
        };
    }
}
