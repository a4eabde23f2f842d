package org.famen.portal.event;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.famen.content.event.Event;
import org.famen.content.event.EventBuilder;
import org.famen.content.event.EventKind;
import org.famen.content.event.EventState;
import org.famen.content.event.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCalendarTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    /** RFC 5545, 3.3.11: line ends, commas and semicolons of a text are written with a backslash. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "灯会\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:假的",
                "灯会\nATTACH:https://evil.example/",
                "灯会;X-EVIL=1:a,b\\n",
                "灯会\\nDTSTART:20200101T000000Z",
                "\"灯会\":x"
            })
    void aTextStartsNoLineOfItsOwn(String text) {
        String written = new EventCalendar("https://law.example.org", text, NOW).write(List.of(event(text)));
        ICalendar calendar = Biweekly.parse(written).first();

        assertThat(written.lines().filter(line -> line.startsWith("BEGIN:VEVENT")))
                .hasSize(1);
        assertThat(written.lines()).noneMatch(line -> line.startsWith("ATTACH") || line.startsWith("SUMMARY:假"));
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().getFirst().getSummary().getValue().replace("\r", ""))
                .isEqualTo(text.replace("\r", ""));
        assertThat(calendar.getEvents().getFirst().getDateStart().getValue())
                .isEqualTo(Instant.parse("2026-12-01T01:00:00Z"));
    }

    @Test
    void linesAreNoLongerThanTheStandardAllows() {
        String written = new EventCalendar("https://law.example.org", "灯会", NOW).write(List.of(event("灯".repeat(500))));

        assertThat(written.lines()).allMatch(line -> line.length() <= 75);
    }

    private static Event event(String text) {
        ZonedDateTime start = ZonedDateTime.parse("2026-12-01T09:00:00+08:00[Asia/Shanghai]");
        return EventBuilder.stagedBuilder()
                .id("lamps")
                .title(text)
                .kind(EventKind.values()[0])
                .state(EventState.values()[0])
                .start(start)
                .end(start.plusHours(1))
                .originalStart(Optional.empty())
                .place(Optional.of(new Place(text, Optional.of(text), Optional.empty(), Optional.empty())))
                .onlineAddress(Optional.empty())
                .organiser(text)
                .series(Optional.empty())
                .audiences(List.of())
                .topics(List.of())
                .laws(List.of())
                .seats(OptionalInt.empty())
                .body(text)
                .minutes(Optional.empty())
                .pictures(List.of())
                .demonstration(true)
                .build();
    }
}
