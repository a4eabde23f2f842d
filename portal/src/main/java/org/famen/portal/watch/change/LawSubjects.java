package org.famen.portal.watch.change;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Laws as they are followed. A law that is missing stays as it was notified. */
@Singleton
class LawSubjects implements SubjectKind {
    private final LawStates laws;
    private final StateJson json;

    LawSubjects(LawStates laws, StateJson json) {
        this.laws = laws;
        this.json = json;
    }

    @Override
    public String prefix() {
        return NotifiedStates.LAW;
    }

    @Override
    public Optional<String> read(String lawId, LocalDate day) {
        return laws.read(lawId, day).map(json::write);
    }

    @Override
    public Since since(String lawId, String before, LocalDate day, boolean believed) {
        LawState notified = json.read(before, LawState.class);
        LawState known = notified.on(day);
        LawState now = believed
                ? laws.read(lawId, day)
                        .filter(law -> !law.texts().isEmpty() || known.texts().isEmpty())
                        .orElse(known)
                : known;
        return new Since(json.write(now), LawStateComparison.between(notified, now));
    }
}
