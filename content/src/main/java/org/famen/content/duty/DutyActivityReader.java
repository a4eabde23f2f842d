package org.famen.content.duty;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.table.Columns;

/** Reads activities from the rows of {@code duty-activities.csv} into the departments that they belong to. */
public final class DutyActivityReader {
    public static final Columns COLUMNS =
            new Columns(List.of("部门", "月份", "活动", "法律"), List.of("地点", "完成日期", "人数", "记录"));

    private final Map<String, Duty> duties = new LinkedHashMap<>();
    private final Map<String, List<DutyActivity>> activities = new LinkedHashMap<>();

    public DutyActivityReader(List<Duty> duties) {
        duties.forEach(duty -> this.duties.put(duty.id(), duty));
    }

    /** Takes an activity in; a row at fault is reported and left out. */
    public void read(Fields row) {
        Field<String> id = row.identifier("部门").required();
        Field<YearMonth> month = row.text("月份").required().as(DutyActivityReader::month, "duty.month");
        Field<String> title = row.text("活动").required();
        Field<List<String>> laws = LawTitles.read(row, "法律").required();
        Field<String> place = row.text("地点");
        Field<LocalDate> doneOn = row.date("完成日期");
        Field<Integer> people = row.integer("人数");
        Field<String> record = row.text("记录");

        id.find().filter(name -> !duties.containsKey(name)).ifPresent(name -> rejectDepartment(row, name));
        id.find()
                .map(duties::get)
                .ifPresent(duty -> laws.orElse(List.of()).stream()
                        .filter(law -> !duty.laws().contains(law))
                        .forEach(law -> row.reject("法律", "duty.not_theirs", law, duty.department())));
        if (doneOn.find().isPresent()) {
            place.required();
            people.required();
            record.required();
        }
        row.build(() -> new DutyActivity(
                        month.value(),
                        title.value(),
                        laws.value(),
                        place.orElse(""),
                        doneOn.find(),
                        people.find(),
                        record.find()))
                .ifPresent(read -> activities
                        .computeIfAbsent(requireNonNull(id.value()), unused -> new ArrayList<>())
                        .add(read.value()));
    }

    /** Every department with its activities in the order of their months. */
    public List<Duty> all() {
        return duties.values().stream()
                .map(duty -> duty.withActivities(activities.getOrDefault(duty.id(), List.of()).stream()
                        .sorted(Comparator.comparing(DutyActivity::month))
                        .toList()))
                .toList();
    }

    private void rejectDepartment(Fields row, String name) {
        NearestWord.find(name, duties.keySet())
                .ifPresentOrElse(
                        near -> row.reject("部门", "duty.department.near", name, near),
                        () -> row.reject("部门", "duty.department", name));
    }

    private static Optional<YearMonth> month(String written) {
        try {
            return Optional.of(YearMonth.parse(written));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }
}
