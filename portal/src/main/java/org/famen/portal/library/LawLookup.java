package org.famen.portal.library;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.jspecify.annotations.Nullable;

/** Finds the text that an address means: of a version, of a day, or of today. */
@Singleton
public class LawLookup {
    private final Library library;
    private final Clock clock;

    LawLookup(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /**
     * @param versionId a version by its id; wins over the day
     * @param at the day whose law applies; today when null
     * @return empty when there is no such law, version, or no text of it
     */
    public Optional<LawView> find(String lawId, @Nullable String versionId, @Nullable LocalDate at) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = at == null ? today : at;
        return library.law(lawId)
                .flatMap(law -> version(law, versionId, day).map(version -> {
                    String current = LawView.versionAt(law, today)
                            .map(VersionDocument::id)
                            .orElse("");
                    return new LawView(
                            law,
                            version,
                            library.text(lawId, version.id()),
                            LawView.statusOf(version, day),
                            day,
                            versionId == null && !day.equals(today),
                            version.id().equals(current));
                }));
    }

    /** A law of which texts are held, whatever version is asked for. */
    public Optional<LawDocument> findHeld(String lawId) {
        return library.law(lawId).filter(law -> !law.versions().isEmpty());
    }

    private static Optional<VersionDocument> version(LawDocument law, @Nullable String versionId, LocalDate day) {
        return versionId == null
                ? LawView.versionAt(law, day)
                : law.versions().stream()
                        .filter(version -> version.id().equals(versionId))
                        .findFirst();
    }
}
