package org.famen.portal.watch.change;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.ServingGeneration;

/** States that were notified last, and states as the index has them now. */
@Singleton
public class NotifiedStates {
    private static final String LAW = "law/";

    private final StateStore store;
    private final LawStates laws;
    private final ElasticsearchIndex index;
    private final JsonMapper json;

    NotifiedStates(StateStore store, LawStates laws, ElasticsearchIndex index, JsonMapper json) {
        this.store = store;
        this.laws = laws;
        this.index = index;
        this.json = json;
    }

    /** Under which a law is followed: {@code law/路灯法}. */
    public static String subject(String lawId) {
        return LAW + lawId;
    }

    /** A law as it is now, and of which generation it is. */
    public record Read(LawState state, ServingGeneration generation) {}

    /**
     * What is known from now on of a subject of which nothing was: later changes are held against it. It goes by itself, in a
     * transaction or without one.
     */
    public void note(String subject, Read read) {
        store.note(
                subject,
                write(read.state()),
                read.generation().key(),
                read.generation().begunAt(),
                read.state().day());
    }

    public boolean isAnythingFollowed() {
        return store.isAnythingFollowed();
    }

    /** What is followed and was not noted when it was confirmed, because the index changed just then. */
    public List<String> unknown(int most) {
        return store.unknown(most);
    }

    /** What was not held against what serves on this day yet; nothing while the index changes. */
    public List<NotifiedState> stale(LocalDate day, int most) {
        return index.serving()
                .map(serving -> store.stale(serving.key(), day, most))
                .orElse(List.of());
    }

    /**
     * How a subject is now.
     *
     * @return empty when there is no such law, and while the index changes
     */
    public Optional<Read> read(String subject, LocalDate day) {
        Optional<ServingGeneration> serving = index.serving();
        Optional<LawState> state =
                serving.isEmpty() ? Optional.empty() : laws.read(subject.substring(LAW.length()), day);
        // What was read while one generation took over from another may be half of each.
        return state.filter(unused -> index.serving().equals(serving)).map(law -> new Read(law, serving.orElseThrow()));
    }

    /**
     * How a subject that was told of before is now. A generation that was begun before the one that it was told of is an older
     * one brought back: it is not believed, only the day goes on. A law that is missing stays as it was notified.
     */
    public Optional<Read> readAgain(NotifiedState notified, LocalDate day) {
        Optional<ServingGeneration> serving = index.serving();
        if (serving.isEmpty()) {
            return Optional.empty();
        }
        LawState known = stateOf(notified).on(day);
        if (store.isOfLaterGeneration(notified.subject(), serving.get().begunAt())) {
            return Optional.of(new Read(known, serving.get()));
        }
        Optional<LawState> state = laws.read(known.lawId(), day);
        return index.serving().equals(serving)
                ? Optional.of(new Read(
                        state.filter(law ->
                                        !law.texts().isEmpty() || known.texts().isEmpty())
                                .orElse(known),
                        serving.get()))
                : Optional.empty();
    }

    public LawState stateOf(NotifiedState notified) {
        try {
            return json.readValue(notified.state(), LawState.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return false when another portal has told it meanwhile */
    public boolean renew(NotifiedState notified, Read now) {
        return store.renew(
                        notified.subject(),
                        notified.version(),
                        write(now.state()),
                        now.generation().key(),
                        now.generation().begunAt(),
                        now.state().day())
                == 1;
    }

    private String write(LawState state) {
        try {
            return json.writeValueAsString(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
