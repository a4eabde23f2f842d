package org.famen.portal.watch.change;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a law, or in a list.
 *
 * @param lawId empty for a list
 * @param title of the law or the list
 * @param olderVersion that is compared with; null where there is none
 * @param newerVersion that it is about; null where it is about no text
 * @param day from which it holds; null where nothing says it
 * @param by what ended the law; null where nothing says it
 * @param ofCurrent whether the text is the one that applies, so that who follows a provision follows it there
 * @param bothHeld whether both versions can be read here
 * @param changed provisions that differ, in the order of the newer text
 * @param citing what speaks of the law now
 * @param found what is new in a list; null for a law
 */
@Serdeable
public record LawChange(
        LawChangeKind kind,
        String lawId,
        String title,
        @Nullable String olderVersion,
        @Nullable String newerVersion,
        @Nullable LocalDate day,
        @Nullable String by,
        boolean ofCurrent,
        boolean bothHeld,
        List<ChangedProvision> changed,
        List<CitingState> citing,
        @Nullable FoundList found) {
    /** What somebody follows who follows the whole law. */
    public static final String WHOLE = "*";

    public LawChange {
        requireNonNull(kind, "kind is null");
        requireNonNull(lawId, "lawId is null");
        changed = List.copyOf(changed);
        citing = List.copyOf(citing);
    }

    LawChange(
            LawChangeKind kind,
            String lawId,
            String title,
            @Nullable String olderVersion,
            @Nullable String newerVersion,
            @Nullable LocalDate day,
            @Nullable String by,
            boolean ofCurrent,
            boolean bothHeld,
            List<ChangedProvision> changed,
            List<CitingState> citing) {
        this(kind, lawId, title, olderVersion, newerVersion, day, by, ofCurrent, bothHeld, changed, citing, null);
    }

    static LawChange found(String title, FoundList found) {
        return new LawChange(
                LawChangeKind.FOUND, "", title, null, null, null, null, false, false, List.of(), List.of(), found);
    }

    static LawChange of(LawChangeKind kind, LawState law, @Nullable LocalDate day) {
        return new LawChange(
                kind, law.lawId(), law.title(), null, null, day, law.repealedBy(), false, false, List.of(), List.of());
    }

    /** Whether it is for everybody who follows any part of the law. */
    public boolean isForAll() {
        return kind == LawChangeKind.REPEAL_ANNOUNCED
                || kind == LawChangeKind.REPEALED
                || kind == LawChangeKind.NOT_REPEALED;
    }

    /** Whether a part of the law ends, and not the law. */
    public boolean isOfPart() {
        return kind == LawChangeKind.PART_END_ANNOUNCED || kind == LawChangeKind.PART_ENDED;
    }

    /** What those follow whom it is for, where it is not for all. */
    public Set<String> parts() {
        Stream<String> followed = Stream.concat(
                changed.stream().map(ChangedProvision::part).flatMap(Stream::ofNullable),
                citing.stream().map(CitingState::cited));
        return Stream.concat(Stream.of(WHOLE), followed).collect(Collectors.toSet());
    }

    /** Without what does not concern who follows these parts alone. */
    public LawChange about(Collection<String> parts) {
        return parts.contains(WHOLE)
                ? this
                : new LawChange(
                        kind,
                        lawId,
                        title,
                        olderVersion,
                        newerVersion,
                        day,
                        by,
                        ofCurrent,
                        bothHeld,
                        changed.stream()
                                .filter(provision -> parts.stream().anyMatch(provision::isSaidOf))
                                .toList(),
                        citing.stream()
                                .filter(provision -> parts.contains(provision.cited()))
                                .toList());
    }

    /** Where provisions that are followed are found from now on, by where they were. */
    public Map<String, String> moves() {
        Map<String, String> moves = new HashMap<>();
        if (ofCurrent) {
            for (ChangedProvision provision : changed) {
                if (provision.older() != null && provision.newer() != null) {
                    moves.put(provision.older().address(), provision.newer().address());
                }
            }
            moves.entrySet().removeIf(move -> move.getKey().equals(move.getValue()));
        }
        return moves;
    }

    /** Addresses of provisions that the law no longer has. */
    public Set<String> gone() {
        return ofCurrent
                ? changed.stream()
                        .filter(provision -> provision.newer() == null)
                        .map(ChangedProvision::part)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
