package org.famen.portal.feedback.hotline;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.famen.portal.database.Database;
import org.famen.portal.feedback.Answer;
import org.famen.portal.feedback.Feedback;
import org.famen.portal.feedback.FeedbackForm;
import org.famen.portal.feedback.FeedbackState;
import org.famen.portal.feedback.FeedbackStore;
import org.famen.portal.feedback.Feedbacks;
import org.famen.portal.feedback.Kind;
import org.famen.portal.operations.Secrets;
import org.famen.portal.web.FieldError;

/** Takes tickets of the hotline as feedback, once each, and says what has become of them. */
@Singleton
class Tickets {
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,64}");
    /** Who calls the hotline finds no error of a page. */
    private static final List<Kind> KINDS = List.of(Kind.QUESTION, Kind.CLUE);

    private final Database database;
    private final TicketStore store;
    private final FeedbackStore feedbackStore;
    private final Feedbacks feedbacks;
    private final Secrets secrets;
    private final Clock clock;

    Tickets(
            Database database,
            TicketStore store,
            FeedbackStore feedbackStore,
            Feedbacks feedbacks,
            Secrets secrets,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.feedbackStore = feedbackStore;
        this.feedbacks = feedbacks;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The same ticket twice is one; nothing of what is there is changed. */
    Receipt take(Ticket ticket) {
        if (!NUMBER.matcher(ticket.number()).matches()) {
            return Receipt.refused(ticket.number(), List.of("ticket"));
        }
        Optional<Kind> kind = KINDS.stream()
                .filter(each -> each.key().equals(ticket.kindKey()))
                .findFirst();
        FeedbackForm form =
                new FeedbackForm(ticket.number(), ticket.told(), "", ticket.about(), ticket.caller(), false, true);
        List<String> problems =
                form.errors().all().stream().map(FieldError::key).toList();
        if (kind.isEmpty() || !problems.isEmpty()) {
            return Receipt.refused(ticket.number(), kind.isEmpty() ? List.of("kind") : problems);
        }
        return take(ticket, kind.get(), form);
    }

    private Receipt take(Ticket ticket, Kind kind, FeedbackForm form) {
        UUID id = UUID.nameUUIDFromBytes(secrets.hash("hotline-ticket", ticket.number()));
        byte[] content = secrets.hash(
                "hotline-content", String.join("\n", kind.key(), ticket.told(), ticket.about(), ticket.caller()));
        boolean isNew = feedbacks.take(
                id, kind, form.told(kind), () -> store.add(ticket.number(), id, content, clock.instant()));
        TicketStore.Stored stored = store.find(ticket.number()).orElseThrow();
        Feedback feedback = feedbackStore.find(stored.feedbackId()).orElseThrow();
        boolean same = MessageDigest.isEqual(content, stored.contentHash());
        return new Receipt(
                ticket.number(),
                isNew ? Receipt.NEW : same ? Receipt.KNOWN : Receipt.CONFLICT,
                feedback.written(),
                feedback.dueOn(),
                List.of());
    }

    /** All tickets in the order of their numbers, some at a time. */
    List<TicketStore.Stored> after(String ticket, int most) {
        return database.transactAs("system", () -> store.after(ticket, most));
    }

    /** A ticket as it is now. */
    TicketReport report(TicketStore.Stored stored) {
        Feedback feedback = feedbackStore.find(stored.feedbackId()).orElseThrow();
        Answer answer = feedbacks.answer(feedback).orElse(Answer.NONE);
        return new TicketReport(
                stored.ticket() + "/" + feedback.version(),
                stored.ticket(),
                feedback.written(),
                feedback.state().key(),
                feedback.dueOn(),
                feedback.answeredAt(),
                feedback.state() == FeedbackState.ANSWERED ? answer.text() : "",
                feedback.state() == FeedbackState.FORWARDED ? answer.forwardedTo() : "",
                feedback.version());
    }
}
