package org.famen.portal.application.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.portal.application.NextStep;
import org.famen.portal.application.State;
import org.famen.portal.application.Transition;
import org.famen.portal.application.Written;
import org.famen.portal.personal.IdentityNumbers;
import org.famen.portal.staff.Member;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Submission;
import org.famen.portal.web.format.Days;

/**
 * A step as somebody at the desk typed it.
 *
 * @param to key of the state; {@code note}, {@code news} or {@code plan} for what moves nothing
 * @param lawyer login of who is appointed; empty for somebody from outside
 * @param person who is appointed from outside, or answers for a plan
 * @param way where it is transferred to
 * @param effectiveOn when an agreement takes effect (ISO 8601)
 * @param day when it must be performed, or a plan done (ISO 8601)
 */
public record StepForm(
        String to,
        int version,
        String text,
        String lawyer,
        String person,
        String phone,
        String way,
        String effectiveOn,
        String day,
        String risk) {
    static final List<String> WAYS = List.of("legal-aid", "mediation", "arbitration", "court", "other");
    static final List<String> RISKS = List.of("low", "middle", "high");
    static final StepForm EMPTY = new StepForm("", 0, "", "", "", "", "", "", "", "");

    private static final int MAX_LENGTH = 2_000;

    static StepForm read(Submission form) {
        return new StepForm(
                form.text("to"),
                form.number("version"),
                form.text("text"),
                form.text("lawyer"),
                form.text("person"),
                form.text("phone"),
                form.text("way"),
                form.text("effective-on"),
                form.text("day"),
                form.text("risk"));
    }

    /** What stands in a field of the form for that step. */
    public String typed(String step, String value) {
        return step.equals(to) ? value : "";
    }

    FieldErrors errors(Optional<Transition> step) {
        List<FieldError> errors = new ArrayList<>();
        State state = step.map(Transition::after).orElse(State.RECEIVED);
        if (state == State.APPOINTED && lawyer.isEmpty() && (person.isEmpty() || phone.isEmpty())) {
            errors.add(new FieldError("person-" + to, "application_lawyer"));
        }
        if (state == State.TRANSFERRED && !WAYS.contains(way)) {
            errors.add(new FieldError("way-" + to, "application_way"));
        }
        if (state == State.AGREED) {
            checkDay(errors, "effective-on-" + to, effectiveOn);
            checkDay(errors, "day-" + to, day);
        }
        if (to.equals("plan")) {
            if (!RISKS.contains(risk)) {
                errors.add(new FieldError("risk-" + to, "application_risk"));
            }
            if (person.isEmpty()) {
                errors.add(new FieldError("person-" + to, "name_missing"));
            }
            checkDay(errors, "day-" + to, day);
        }
        boolean explained = step.map(Transition::explained).orElse(true) && state != State.APPOINTED;
        if (explained && text.isEmpty()) {
            errors.add(new FieldError("text-" + to, "application_reason"));
        } else if (text.length() > MAX_LENGTH) {
            errors.add(new FieldError("text-" + to, "text_long"));
        } else if (IdentityNumbers.areIn(text)) {
            errors.add(new FieldError("text-" + to, "text_identity"));
        }
        return new FieldErrors(errors);
    }

    private static void checkDay(List<FieldError> errors, String field, String typed) {
        if (day(typed).isEmpty()) {
            errors.add(new FieldError(field, "application_day"));
        }
    }

    /** Only of a form without errors. @param papersBy last day for missing papers */
    NextStep step(State state, LocalDate papersBy, Member member, Written written) {
        LocalDate due = state == State.PAPERS ? papersBy : state == State.AGREED ? LocalDate.parse(day) : null;
        boolean staff = state == State.APPOINTED && !lawyer.isEmpty();
        return new NextStep(version, state, written, due, staff ? lawyer : null, member.actor());
    }

    /** @param name of the member of staff who is appointed; empty for somebody from outside */
    Written written(String name) {
        Map<String, String> details = new HashMap<>();
        details.put("person", name.isEmpty() ? person : name);
        details.put("phone", phone);
        details.put("way", way);
        details.put("effective-on", effectiveOn);
        details.put("day", day);
        details.put("risk", risk);
        details.values().removeIf(String::isEmpty);
        return new Written(text, details);
    }

    Optional<LocalDate> deadline() {
        return day(day);
    }

    private static Optional<LocalDate> day(String typed) {
        return Days.parse(Optional.of(typed));
    }

    /** Says nothing: it belongs into no log. */
    @Override
    public String toString() {
        return "StepForm";
    }
}
