package org.famen.portal.desk.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.event.Event;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Submission;

/**
 * Time that is to be blocked, as it was typed.
 *
 * @param desk id, or empty
 * @param lawyer code, or empty
 * @param from 2026-12-01T09:00
 * @param until first minute after it
 */
public record BlockForm(String desk, String lawyer, String from, String until, String reason) {
    static final BlockForm EMPTY = new BlockForm("", "", "", "", "");

    private static final int MAX_REASON_LENGTH = 60;
    private static final Period MAX_LENGTH = Period.ofYears(1);

    static BlockForm read(Submission form) {
        return new BlockForm(
                form.text("desk"), form.text("lawyer"), form.text("from"), form.text("until"), form.text("reason"));
    }

    /** In the order of the form. */
    FieldErrors errors(BlockChoices choices, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (desk.isEmpty() && lawyer.isEmpty()) {
            errors.add(new FieldError("desk", "block_desk"));
        } else if (!choices.allow(this)) {
            errors.add(new FieldError("desk", "block_not_yours"));
        }
        Optional<LocalDateTime> begin = time(from);
        Optional<LocalDateTime> end = time(until);
        if (begin.isEmpty()) {
            errors.add(new FieldError("from", "block_from"));
        }
        boolean over = end.filter(last -> last.atZone(Event.ZONE).toInstant().isAfter(now))
                .isEmpty();
        boolean backwards = begin.isPresent() && end.isPresent() && !end.get().isAfter(begin.get());
        boolean endless = begin.isPresent()
                && end.isPresent()
                && end.get().isAfter(begin.get().plus(MAX_LENGTH));
        if (over || backwards || endless) {
            errors.add(new FieldError("until", endless ? "block_long" : "block_until"));
        }
        if (reason.isEmpty() || reason.length() > MAX_REASON_LENGTH) {
            errors.add(new FieldError("reason", "block_reason"));
        }
        return new FieldErrors(errors);
    }

    /** Only of a form without errors. */
    Instant begin() {
        return time(from).orElseThrow().atZone(Event.ZONE).toInstant();
    }

    /** Only of a form without errors. */
    Instant end() {
        return time(until).orElseThrow().atZone(Event.ZONE).toInstant();
    }

    private static Optional<LocalDateTime> time(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written.replace(' ', 'T')))
                    .filter(time -> time.getYear() > 2000 && time.getYear() < 2100);
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
