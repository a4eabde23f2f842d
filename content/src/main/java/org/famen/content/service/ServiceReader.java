package org.famen.content.service;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.event.EventTime;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.policy.Audience;

/** Reads a service from a Markdown file of {@code services/}; its file name becomes its id. */
public final class ServiceReader {
    private static final int LEAD_HOURS = 2;
    private static final int AHEAD_DAYS = 30;
    private static final int KEEP_DAYS = 180;
    private static final int MINUTES_A_DAY = (int) Duration.ofDays(1).toMinutes();

    private final Set<String> desks;
    private final LocalDate today;

    /**
     * @param desks ids of those that can be published
     * @param today the day of the load, from which relative days are counted
     */
    public ServiceReader(Set<String> desks, LocalDate today) {
        this.desks = requireNonNull(desks, "desks is null");
        this.today = requireNonNull(today, "today is null");
    }

    /** Empty when a field is at fault, which has been reported then. */
    public Optional<Sourced<Service>> read(FrontMatterFile file) {
        Fields fields = file.fields();
        Field<String> title = fields.text("标题").required();
        Field<Channel> channel = fields.choice("方式", Channel.class).required();
        Field<List<Audience>> audiences = fields.choices("对象", Audience.class).required();
        Field<Integer> minutes = within(fields, fields.integer("时长").required(), "时长", 5, 720);
        Field<Integer> capacity = within(fields, fields.integer("名额"), "名额", 1, 10_000);
        Field<Integer> lead = within(fields, fields.integer("提前小时"), "提前小时", 0, 720);
        Field<Integer> ahead = within(fields, fields.integer("开放天数"), "开放天数", 1, 366);
        Field<Integer> change = within(fields, fields.integer("改期小时"), "改期小时", 0, 720);
        Field<Integer> travel = within(fields, fields.integer("路程"), "路程", 0, MINUTES_A_DAY / 4);
        Field<Boolean> company = fields.yesNo("企业");
        Field<List<String>> bring = fields.texts("携带");
        Field<List<String>> categories = fields.texts("事项").required();
        Field<List<String>> offeredAt = fields.texts("窗口").required();
        offeredAt.orElse(List.of()).stream()
                .filter(desk -> !desks.contains(desk))
                .forEach(desk -> reject(fields, desk));
        Field<Boolean> demonstration = fields.yesNo("演示");
        List<LocalDateTime> sessions = sessions(fields, demonstration.orElse(false));
        Field<Integer> keep = within(fields, fields.integer("保存天数"), "保存天数", 1, 3650);
        String body = file.requireBody();
        return fields.build(() -> ServiceBuilder.stagedBuilder()
                .id(file.id())
                .title(title.value())
                .channel(channel.value())
                .audiences(audiences.value())
                .minutes(minutes.value())
                .capacity(capacity.orElse(1))
                .leadMinutes(lead.orElse(LEAD_HOURS) * 60)
                .aheadDays(ahead.orElse(AHEAD_DAYS))
                .changeMinutes(change.orElse(lead.orElse(LEAD_HOURS)) * 60)
                .travelMinutes(travel.orElse(0))
                .company(company.orElse(false))
                .bring(bring.orElse(List.of()))
                .categories(categories.value())
                .desks(offeredAt.value())
                .sessions(sessions)
                .keepDays(keep.orElse(KEEP_DAYS))
                .body(body)
                .demonstration(demonstration.orElse(false))
                .build());
    }

    private List<LocalDateTime> sessions(Fields fields, boolean demonstration) {
        List<EventTime> times = fields.texts("场次").orElse(List.of()).stream()
                .flatMap(written -> session(fields, written).stream())
                .toList();
        // A real session would silently move by a day with every load.
        if (!demonstration && times.stream().anyMatch(EventTime::relative)) {
            fields.reject("场次", "event.relative");
        }
        return times.stream()
                .map(time -> time.moment().toLocalDateTime())
                .sorted()
                .toList();
    }

    private Optional<EventTime> session(Fields fields, String written) {
        Optional<EventTime> time = EventTime.parse(written, today);
        if (time.isEmpty()) {
            fields.reject("场次", "event.time", written);
        }
        return time;
    }

    private static Field<Integer> within(Fields fields, Field<Integer> field, String name, int least, int most) {
        field.find()
                .filter(number -> number < least || number > most)
                .ifPresent(number -> fields.reject(
                        name, "service.range", number.toString(), Integer.toString(least), Integer.toString(most)));
        return field;
    }

    private void reject(Fields fields, String desk) {
        NearestWord.find(desk, desks)
                .ifPresentOrElse(
                        near -> fields.reject("窗口", "service.desk.near", desk, near),
                        () -> fields.reject("窗口", "service.desk", desk));
    }
}
