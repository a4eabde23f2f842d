package org.famen.portal.enforcement.ledger;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.famen.content.enforcement.ProblemSource;
import org.famen.portal.database.Constraint;
import org.famen.portal.database.ConstraintViolatedException;
import org.famen.portal.database.Database;
import org.famen.portal.feedback.Answer;
import org.famen.portal.feedback.Feedback;
import org.famen.portal.feedback.FeedbackState;
import org.famen.portal.feedback.Kind;
import org.famen.portal.feedback.desk.FeedbackDesk;
import org.famen.portal.staff.Member;
import org.jspecify.annotations.Nullable;

/** What the desk does with the ledger. */
@Singleton
public class Ledger {
    private static final int LIMIT = 500;

    private final Database database;
    private final LedgerStore store;
    private final FeedbackDesk feedback;
    private final Clock clock;

    Ledger(Database database, LedgerStore store, FeedbackDesk feedback, Clock clock) {
        this.database = database;
        this.store = store;
        this.feedback = feedback;
        this.clock = clock;
    }

    /** How many entries are in each state; states without one are missing. */
    public List<LedgerCount> counts() {
        return store.counts();
    }

    List<LedgerEntry> list(boolean open) {
        return open ? store.open(LIMIT) : store.closed(LIMIT);
    }

    Optional<LedgerEntry> find(UUID id) {
        return store.find(id);
    }

    /** The clue of an entry; empty when it has none, or it is not for that member. */
    Optional<Feedback> clue(Member member, LedgerEntry entry) {
        UUID id = entry.feedbackId();
        return id == null ? Optional.empty() : feedback.find(member, id);
    }

    /** The entry of a clue, made unless it is there; empty when that is no clue of theirs. */
    Optional<LedgerEntry> accept(Member member, UUID feedbackId) {
        return feedback.find(member, feedbackId)
                .filter(each -> each.kind() == Kind.CLUE)
                .map(clue -> accept(member, clue));
    }

    private LedgerEntry accept(Member member, Feedback clue) {
        BooleanSupplier handling = clue.state() == FeedbackState.RECEIVED
                ? feedback.changing(clue, clue.version(), FeedbackState.HANDLING, feedback.stored(clue))
                : () -> true;
        try {
            return database.transactAs(member.actor(), () -> {
                if (open(clue) == 1 && !handling.getAsBoolean()) {
                    throw new StaleException();
                }
                return store.findOf(clue.id()).orElseThrow();
            });
        } catch (StaleException answeredMeanwhile) {
            // Then it is in somebody's hands already, and is only entered.
            return accept(member, feedback.find(member, clue.id()).orElseThrow());
        }
    }

    private int open(Feedback clue) {
        return store.open(
                UUID.randomUUID(),
                clue.id(),
                ProblemSource.CLUE,
                clue.received().toLocalDate(),
                "",
                feedback.agency(clue),
                clock.instant());
    }

    /** The entry of something that was found; the same form sent twice makes one. */
    LedgerEntry open(Member member, FindingForm form) {
        UUID id = UUID.nameUUIDFromBytes((member.id() + "." + form.key()).getBytes(StandardCharsets.UTF_8));
        return database.transactAs(member.actor(), () -> {
            store.open(
                    id,
                    null,
                    form.problemSource().orElseThrow(),
                    form.foundOn().orElseThrow(),
                    form.problem(),
                    form.department(),
                    clock.instant());
            return store.find(id).orElseThrow();
        });
    }

    /**
     * Who gave the clue is answered in the same step that lays it aside.
     *
     * @param clue that waits for an answer; null for none
     * @return whether it was done: not when somebody else was faster, or the state does not allow it any more
     */
    boolean change(Member member, LedgerEntry seen, int version, LedgerForm form, @Nullable Feedback clue) {
        Instant now = clock.instant();
        BooleanSupplier answering = clue == null || form.state().isOpen()
                ? () -> true
                : feedback.changing(
                        clue,
                        clue.version(),
                        FeedbackState.ANSWERED,
                        new Answer(form.answer(), feedback.stored(clue).forwardedTo()));
        try {
            database.transactAs(member.actor(), () -> {
                if (!answering.getAsBoolean() || put(seen.id(), version, form, now) == 0) {
                    throw new StaleException();
                }
            });
            return true;
        } catch (StaleException somebodyWasFaster) {
            return false;
        } catch (ConstraintViolatedException refused) {
            if (refused.constraint() == Constraint.LEDGER_TRANSITION
                    || refused.constraint() == Constraint.LEDGER_ANSWERED
                    || refused.constraint() == Constraint.FEEDBACK_TRANSITION) {
                return false;
            }
            throw refused;
        }
    }

    private int put(UUID id, int version, LedgerForm form, Instant now) {
        return store.change(
                id,
                version,
                form.state(),
                form.problem(),
                form.department(),
                form.problemType().orElse(null),
                form.finding(),
                form.measure(),
                form.dueOn().orElse(null),
                form.rule(),
                form.evidence(),
                now);
    }

    /** Undoes what was done before it in the same step. */
    private static final class StaleException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StaleException() {
            super("changed meanwhile", null, false, false);
        }
    }
}
