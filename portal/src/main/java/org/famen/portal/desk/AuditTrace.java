package org.famen.portal.desk;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event of the audit.
 *
 * @param subject such as {@code booking/<id>}
 * @param name of the staff member who did it; null for the public and for the portal itself
 * @param reference of the booking that it is about, or null
 */
@MappedEntity
public record AuditTrace(
        long id,
        Instant at,
        String actor,
        String action,
        String subject,
        @Nullable String name,
        @Nullable String reference) {

    /** Those that have words; another feature's events are shown by their name. */
    static final Set<String> KNOWN = Set.of(
            "booking.held",
            "booking.confirmed",
            "booking.released",
            "booking.lapsed",
            "booking.arrived",
            "booking.done",
            "booking.missed",
            "booking.cancelled",
            "booking.moved",
            "booking.changed",
            "booking.erased",
            "booking.noted",
            "booking.read",
            "bookings.exported",
            "block.insert",
            "block.update",
            "block.delete",
            "waitlist.unverified",
            "waitlist.waiting",
            "waitlist.offered",
            "waitlist.taken",
            "waitlist.lapsed",
            "waitlist.withdrawn",
            "waitlist.over",
            "feedback.received",
            "feedback.handling",
            "feedback.forwarded",
            "feedback.answered",
            "feedback.withdrawn",
            "feedback.changed",
            "feedback.erased",
            "feedback.read",
            "report.written",
            "report.delivered",
            "report.erased",
            "staff.invited",
            "staff.welcomed",
            "staff.reset",
            "staff.password_changed",
            "staff.disabled",
            "staff.enabled",
            "staff.role_given",
            "staff.role_taken",
            "staff.signed_in",
            "staff.signed_in_by_identity",
            "staff.identity_linked",
            "staff.identity_refused",
            "staff.signed_out",
            "staff.signed_out_elsewhere",
            "staff.sign_in_failed",
            "staff.locked",
            "staff.capped",
            "holds.ended",
            "application.received",
            "application.accepted",
            "application.papers",
            "application.granted",
            "application.appointed",
            "application.refused",
            "application.objected",
            "application.upheld",
            "application.agreed",
            "application.failed",
            "application.closed",
            "application.ended",
            "application.lapsed",
            "application.withdrawn",
            "application.transferred",
            "application.changed",
            "application.erased",
            "application.attached",
            "application.file-read",
            "application.file-erased",
            "application.read",
            "ledger.accepted",
            "ledger.verifying",
            "ledger.verified",
            "ledger.unfounded",
            "ledger.rectifying",
            "ledger.checking",
            "ledger.closed",
            "ledger.changed");

    /** Whose words stand before the first letters of the number. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(application|block|booking|feedback|ledger|report|staff|waitlist)/([0-9a-f]{8})-[0-9a-f-]{27}");

    public ZonedDateTime localTime() {
        return at.atZone(Event.ZONE);
    }

    public boolean isKnown() {
        return KNOWN.contains(action);
    }

    /** For the words, where there is no name: somebody at the sign-in, a citizen, or the portal itself. */
    public String actorKey() {
        if (!actor.equals("public")) {
            return "system";
        }
        return action.startsWith("staff.") ? "sign_in" : actor;
    }

    /** For the words: what kind of thing it is about; empty where that has no words. */
    public String subjectKey() {
        Matcher numbered = NUMBERED.matcher(subject);
        return numbered.matches() ? numbered.group(1) : "";
    }

    /** What tells it from others of its kind. */
    public String subjectShort() {
        Matcher numbered = NUMBERED.matcher(subject);
        return numbered.matches() ? numbered.group(2) : subject;
    }

    /** For the words: {@code booking_confirmed}. */
    public String actionKey() {
        return action.replace('.', '_');
    }
}
