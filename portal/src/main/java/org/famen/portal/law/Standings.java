package org.famen.portal.law;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.validity.Status;
import org.famen.portal.law.compare.ComparisonPage;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;
import org.famen.portal.library.Library;
import org.jspecify.annotations.Nullable;

/** Works out the {@link Standing} of a text. */
@Singleton
class Standings {
    private final Library library;
    private final Clock clock;

    Standings(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    Standing of(LawView view) {
        LawDocument law = view.law();
        Optional<LawDocument> repealing = Optional.ofNullable(law.repealedBy()).flatMap(library::law);
        return new Standing(
                view.status(),
                since(view),
                view.isBeforeAnyText(),
                LawAddress.of(law.id()),
                changesUntilToday(view),
                repealing.map(LawDocument::title).orElse(law.repealedBy()),
                repealing.map(it -> LawAddress.of(it.id())).orElse(null),
                upcoming(view));
    }

    private static @Nullable LocalDate since(LawView view) {
        VersionDocument version = view.version();
        return switch (view.status()) {
            case REPEALED -> version.repealedFrom();
            case AMENDED -> version.amendedFrom();
            // The stated day; the one that is counted where none is stated would be told as a fact.
            case NOT_YET_IN_FORCE, IN_FORCE -> version.effectiveFrom();
            case UNKNOWN -> null;
        };
    }

    private @Nullable String changesUntilToday(LawView view) {
        return LawView.versionAt(view.law(), LocalDate.now(clock))
                .map(VersionDocument::id)
                .filter(today -> !today.equals(view.version().id()))
                .map(today ->
                        ComparisonPage.address(view.law().id(), view.version().id(), today))
                .orElse(null);
    }

    private static Standing.@Nullable Upcoming upcoming(LawView view) {
        if (view.status() != Status.IN_FORCE) {
            return null;
        }
        VersionDocument newest = view.law().versions().getLast();
        boolean known =
                newest.promulgatedOn() == null || !newest.promulgatedOn().isAfter(view.day());
        return known && LawView.statusOf(newest, view.day()) == Status.NOT_YET_IN_FORCE
                ? new Standing.Upcoming(
                        newest.effectiveFrom(),
                        LawAddress.of(view.law().id()) + "?version=" + newest.id(),
                        ComparisonPage.address(view.law().id(), view.version().id(), newest.id()))
                : null;
    }
}
