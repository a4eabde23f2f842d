package org.famen.portal.watch.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.compare.ComparedPair;
import org.famen.content.compare.VersionComparison;
import org.jspecify.annotations.Nullable;

/** What happened to a law between the state that was notified last and the one now. Nothing where nothing did. */
public final class LawStateComparison {
    private final LawState before;
    private final LawState now;
    private final List<LawChange> changes = new ArrayList<>();

    private LawStateComparison(LawState before, LawState now) {
        this.before = before;
        this.now = now;
    }

    public static List<LawChange> between(LawState before, LawState now) {
        LawStateComparison found = new LawStateComparison(before, now);
        found.addTexts();
        found.addRepeal();
        found.changes.addAll(PartEnds.changes(before, now));
        found.addCiting();
        return List.copyOf(found.changes);
    }

    private void addTexts() {
        Optional<TextState> current = before.current();
        if (current.isEmpty()) {
            return;
        }
        for (TextState text : now.texts()) {
            Optional<TextState> known = before.text(text.versionId());
            if (known.isPresent()) {
                addKnown(current.get(), known.get(), text);
            } else if (!text.hasBegun(now.day())) {
                add(LawChangeKind.ANNOUNCED, current.get(), text, false);
            } else if (now.text(current.get().versionId()).isEmpty()) {
                add(LawChangeKind.REPLACED, current.get(), text, true);
            }
        }
    }

    private void addKnown(TextState current, TextState known, TextState text) {
        boolean begins = !known.hasBegun(before.day()) && text.hasBegun(now.day());
        boolean isCurrent = now.texts().indexOf(text) == 0;
        if (begins) {
            add(LawChangeKind.IN_FORCE, current, text, isCurrent);
        } else if (!text.hasBegun(now.day()) && !Objects.equals(known.begins(), text.begins())) {
            add(LawChangeKind.POSTPONED, now.texts().getFirst(), text, false);
        }
        List<ChangedProvision> mended = changed(known, text);
        if (!mended.isEmpty()) {
            Map<String, String> parts = isCurrent ? Map.of() : followedAs(text);
            add(
                    LawChangeKind.CORRECTED,
                    known,
                    text,
                    isCurrent,
                    isCurrent
                            ? mended
                            : mended.stream().map(it -> as(parts, it)).toList());
        }
    }

    /** In a text to come, provisions are followed under the numbers that they have in the present one. */
    private Map<String, String> followedAs(TextState coming) {
        Map<String, String> parts = new HashMap<>();
        now.current()
                .ifPresent(current -> VersionComparison.of(current.compared(), coming.compared())
                        .pairs()
                        .forEach(pair -> pair.newer()
                                .ifPresent(newer ->
                                        pair.older().ifPresent(older -> parts.put(newer.address(), older.address())))));
        return parts;
    }

    private static ChangedProvision as(Map<String, String> parts, ChangedProvision provision) {
        String there = provision.newer() == null ? null : provision.newer().address();
        return new ChangedProvision(there == null ? null : parts.get(there), provision.older(), provision.newer());
    }

    private void add(LawChangeKind kind, TextState older, TextState newer, boolean ofCurrent) {
        add(kind, older, newer, ofCurrent, changed(older, newer));
    }

    private void add(
            LawChangeKind kind, TextState older, TextState newer, boolean ofCurrent, List<ChangedProvision> changed) {
        boolean bothHeld =
                !older.versionId().equals(newer.versionId()) && now.versions().contains(older.versionId());
        changes.add(new LawChange(
                kind,
                now.lawId(),
                now.title(),
                older.versionId(),
                newer.versionId(),
                newer.effectiveFrom(),
                null,
                ofCurrent,
                bothHeld,
                changed,
                List.of()));
    }

    /** What differs in more than blanks. A provision that was written anew under its old number is one, not two. */
    private static List<ChangedProvision> changed(TextState older, TextState newer) {
        List<ChangedProvision> changed = new ArrayList<>();
        if (older.equals(newer)) {
            return changed;
        }
        List<ComparedPair> pairs =
                VersionComparison.of(older.compared(), newer.compared()).pairs();
        Map<String, ProvisionState> removed = new HashMap<>();
        for (ComparedPair pair : pairs) {
            if (pair.newer().isEmpty()) {
                pair.older().map(ProvisionState::of).ifPresent(gone -> removed.put(gone.address(), gone));
            }
        }
        Set<String> rewritten = new HashSet<>();
        for (ComparedPair pair : pairs) {
            ProvisionState newest = pair.newer().map(ProvisionState::of).orElse(null);
            ProvisionState oldest = pair.older().map(ProvisionState::of).orElse(null);
            if (oldest == null && newest != null && removed.containsKey(newest.address())) {
                oldest = removed.get(newest.address());
                rewritten.add(newest.address());
            }
            if (!areSame(oldest, newest)) {
                changed.add(new ChangedProvision(oldest == null ? null : oldest.address(), oldest, newest));
            }
        }
        changed.removeIf(provision -> provision.newer() == null && rewritten.contains(provision.part()));
        return changed;
    }

    private static boolean areSame(@Nullable ProvisionState one, @Nullable ProvisionState other) {
        return one != null
                && other != null
                && one.address().equals(other.address())
                && withoutBlanks(one.text()).equals(withoutBlanks(other.text()));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
    }

    private void addRepeal() {
        LocalDate end = now.repealedFrom();
        if (end == null) {
            if (before.repealedFrom() != null) {
                changes.add(LawChange.of(LawChangeKind.NOT_REPEALED, now, null));
            }
        } else if (now.isRepealed()) {
            if (!before.isRepealed()) {
                changes.add(LawChange.of(LawChangeKind.REPEALED, now, end));
            }
        } else if (!end.equals(before.repealedFrom())) {
            changes.add(LawChange.of(LawChangeKind.REPEAL_ANNOUNCED, now, end));
        }
    }

    /**
     * An interpretation counts where it is new, or speaks of more of the text that applied before. What it says of another
     * version may merely be read otherwise now that there are other versions.
     */
    private void addCiting() {
        String current = before.current().map(TextState::versionId).orElse("");
        Set<String> known = before.citing().stream().map(CitingState::lawId).collect(Collectors.toSet());
        List<CitingState> added = now.citing().stream()
                .filter(citing -> !known.contains(citing.lawId())
                        || citing.citedVersion().equals(current)
                                && before.citing().stream().noneMatch(citing::isOfSameWords))
                .toList();
        if (!added.isEmpty()) {
            changes.add(new LawChange(
                    LawChangeKind.INTERPRETED,
                    now.lawId(),
                    now.title(),
                    null,
                    null,
                    null,
                    null,
                    false,
                    false,
                    List.of(),
                    added));
        }
    }
}
