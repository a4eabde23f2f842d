package org.famen.content.event;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.famen.content.attachment.AttachmentName;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.CityArea;
import org.famen.content.organisation.Coordinates;
import org.famen.content.organisation.CoordinatesReader;
import org.famen.content.organisation.DistrictReader;
import org.famen.content.policy.Audience;

/** Reads an event from a Markdown file of {@code events/}; its file name becomes its id. */
public final class EventReader {
    private final CityArea area;
    private final LocalDate today;

    /** @param today the day of the load, from which relative days are counted */
    public EventReader(CityArea area, LocalDate today) {
        this.area = requireNonNull(area, "area is null");
        this.today = requireNonNull(today, "today is null");
    }

    /** Empty when a field is at fault, which has been reported then. */
    public Optional<Sourced<Event>> read(FrontMatterFile file) {
        Fields fields = file.fields();
        Field<String> title = fields.text("标题").required();
        Field<EventKind> kind = fields.choice("类型", EventKind.class).required();
        Field<EventState> state = fields.choice("状态", EventState.class);
        Field<EventTime> start = moment(fields, "开始");
        Field<EventTime> end = moment(fields, "结束");
        Field<EventTime> originalStart = optionalMoment(fields, "原定开始");
        Optional<Fields> placeFields = fields.group("地点");
        Optional<Place> place = placeFields.flatMap(this::place);
        Field<URI> onlineAddress = fields.webAddress("线上地址");
        Field<String> organiser = fields.text("主办单位").required();
        Field<String> series = fields.text("系列");
        Field<List<Audience>> audiences = fields.choices("对象", Audience.class).required();
        Field<List<String>> topics = fields.texts("主题");
        Field<List<String>> laws = fields.texts("涉及法律");
        Field<Integer> seats = fields.integer("名额");
        Field<String> minutes = fields.text("纪要");
        List<Picture> pictures = pictures(fields);
        Field<Boolean> demonstration = fields.yesNo("演示");
        String body = file.requireBody();

        checkTimes(fields, start, end, demonstration.orElse(false));
        if (placeFields.isEmpty() && onlineAddress.find().isEmpty()) {
            fields.reject("地点", "event.nowhere");
        }
        seats.find().filter(number -> number < 1).ifPresent(number -> fields.reject("名额", "event.seats"));

        return fields.build(() -> EventBuilder.stagedBuilder()
                .id(file.id())
                .title(title.value())
                .kind(kind.value())
                .state(state.orElse(EventState.AS_PLANNED))
                .start(start.value().moment())
                .end(end.value().moment())
                .originalStart(originalStart.find().map(EventTime::moment))
                .place(place)
                .onlineAddress(onlineAddress.find())
                .organiser(organiser.value())
                .series(series.find())
                .audiences(audiences.value())
                .topics(topics.orElse(List.of()))
                .laws(laws.orElse(List.of()))
                .seats(seats.find().map(OptionalInt::of).orElseGet(OptionalInt::empty))
                .body(body)
                .minutes(minutes.find())
                .pictures(pictures)
                .demonstration(demonstration.orElse(false))
                .build());
    }

    private Field<EventTime> moment(Fields fields, String name) {
        return optionalMoment(fields, name).required();
    }

    private Field<EventTime> optionalMoment(Fields fields, String name) {
        return fields.text(name).as(written -> EventTime.parse(written, today), "event.time");
    }

    private static List<Picture> pictures(Fields fields) {
        List<Picture> pictures = new ArrayList<>();
        for (Fields group : fields.groups("图片")) {
            Field<String> file = AttachmentName.read(group, "文件").required();
            Field<String> alternative = group.text("说明").required();
            if (file.find().isPresent() && alternative.find().isPresent()) {
                pictures.add(new Picture(file.value(), alternative.value()));
            }
        }
        return pictures;
    }

    private Optional<Place> place(Fields fields) {
        Field<String> name = fields.text("名称").required();
        Field<String> address = fields.text("地址");
        Field<String> district = new DistrictReader(area).read(fields, "区县");
        Optional<Coordinates> coordinates = new CoordinatesReader(area.box()).read(fields);
        return name.find().map(found -> new Place(found, address.find(), district.find(), coordinates));
    }

    private static void checkTimes(Fields fields, Field<EventTime> start, Field<EventTime> end, boolean demonstration) {
        if (start.find().isEmpty() || end.find().isEmpty()) {
            return;
        }
        if (!end.value().moment().isAfter(start.value().moment())) {
            fields.reject("结束", "event.order");
        }
        // A real event would silently move by a day with every load.
        if (!demonstration && (start.value().relative() || end.value().relative())) {
            fields.reject("开始", "event.relative");
        }
    }
}
