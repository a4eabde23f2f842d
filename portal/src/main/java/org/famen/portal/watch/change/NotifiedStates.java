package org.famen.portal.watch.change;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.ServingGeneration;

/** States that were notified last, and states as the index has them now. */
@Singleton
public class NotifiedStates {
    /** Begins the subjects that are laws. */
    public static final String LAW = "law/";

    private final StateStore store;
    private final List<SubjectKind> kinds;
    private final ElasticsearchIndex index;

    NotifiedStates(StateStore store, List<SubjectKind> kinds, ElasticsearchIndex index) {
        this.store = store;
        this.kinds = kinds;
        this.index = index;
    }

    /** Under which a law is followed: {@code law/路灯法}. */
    public static String subject(String lawId) {
        return LAW + lawId;
    }

    /** A subject as it is now, of which generation and of which day it is, and what is to be notified of it. */
    public record Read(String state, ServingGeneration generation, LocalDate day, List<LawChange> changes) {
        public Read {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What is known from now on of a subject of which nothing was: later changes are held against it. It goes by itself, in a
     * transaction or without one.
     */
    public void note(String subject, Read read) {
        store.note(
                subject,
                read.state(),
                read.generation().key(),
                read.generation().begunAt(),
                read.day());
    }

    public boolean isAnythingFollowed() {
        return store.isAnythingFollowed();
    }

    /**
     * What is followed and was not noted when it was confirmed, because the index changed just then.
     *
     * @param after the last one before them; empty for the first
     */
    public List<String> unknown(String after, int most) {
        return store.unknown(after, most);
    }

    /**
     * What was not held against what serves on this day yet; nothing while the index changes.
     *
     * @param after subject of the last one before them; empty for the first
     */
    public List<NotifiedState> stale(String after, LocalDate day, int most) {
        return index.serving()
                .map(serving -> store.stale(after, serving.key(), day, most))
                .orElse(List.of());
    }

    /**
     * How a subject is now.
     *
     * @return empty when there is no such one, and while the index changes
     */
    public Optional<Read> read(String subject, LocalDate day) {
        Optional<ServingGeneration> serving = index.serving();
        SubjectKind kind = kind(subject);
        Optional<String> state = serving.isEmpty() ? Optional.empty() : kind.read(name(kind, subject), day);
        // What was read while one generation took over from another may be half of each.
        return state.filter(unused -> index.serving().equals(serving))
                .map(written -> new Read(written, serving.orElseThrow(), day, List.of()));
    }

    /**
     * How a subject that was told of before is now, and what happened. A generation that was begun before the one that it was
     * told of is an older one brought back: it is not believed, only the day goes on.
     */
    public Optional<Read> readAgain(NotifiedState notified, LocalDate day) {
        Optional<ServingGeneration> serving = index.serving();
        if (serving.isEmpty()) {
            return Optional.empty();
        }
        boolean believed =
                !store.isOfLaterGeneration(notified.subject(), serving.get().begunAt());
        SubjectKind kind = kind(notified.subject());
        SubjectKind.Since since = kind.since(name(kind, notified.subject()), notified.state(), day, believed);
        return !believed || index.serving().equals(serving)
                ? Optional.of(new Read(since.state(), serving.get(), day, since.changes()))
                : Optional.empty();
    }

    private SubjectKind kind(String subject) {
        return kinds.stream()
                .filter(kind -> subject.startsWith(kind.prefix()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody knows how to follow " + subject));
    }

    private static String name(SubjectKind kind, String subject) {
        return subject.substring(kind.prefix().length());
    }

    /** @return false when another portal has told it meanwhile */
    public boolean renew(NotifiedState notified, Read now) {
        return store.renew(
                        notified.subject(),
                        notified.version(),
                        now.state(),
                        now.generation().key(),
                        now.generation().begunAt(),
                        now.day())
                == 1;
    }
}
