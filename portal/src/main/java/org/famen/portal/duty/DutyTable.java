package org.famen.portal.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.famen.content.duty.Duty;
import org.famen.content.duty.DutyActivity;
import org.famen.portal.web.format.Csv;

/** Departments, laws and activities as comma-separated values; a law of which there is nothing has a row without an activity. */
final class DutyTable {
    private static final String NOTHING = "没有安排";

    private DutyTable() {}

    static String csv(List<Duty> duties, LocalDate today) {
        Csv csv = new Csv("部门", "法律", "月份", "活动", "状态", "地点", "完成日期", "人数", "记录");
        for (Duty duty : duties) {
            for (DutyActivity activity : duty.activities()) {
                csv.row(
                        duty.department(),
                        activity.laws().stream().map(law -> "《" + law + "》").collect(Collectors.joining("；")),
                        activity.month(),
                        activity.title(),
                        activity.state(today).label(),
                        activity.place(),
                        activity.doneOn().map(LocalDate::toString).orElse(""),
                        activity.people().map(String::valueOf).orElse(""),
                        activity.record().orElse(""));
            }
            duty.laws().stream()
                    .filter(law -> duty.activities().stream()
                            .noneMatch(activity -> activity.laws().contains(law)))
                    .forEach(law -> csv.row(duty.department(), "《" + law + "》", "", "", NOTHING, "", "", "", ""));
        }
        return csv.toString();
    }
}
