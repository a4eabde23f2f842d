package org.famen.portal.watch.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.PartEndDocument;
import org.famen.portal.library.ProvisionText;
import org.famen.portal.library.RepealedPart;

/** What is void of provisions while their law is not: how it is now, and what became of it since. */
final class PartEnds {
    private PartEnds() {}

    static List<PartEndState> of(List<ArticleDocument> provisions) {
        return provisions.stream().flatMap(PartEnds::of).toList();
    }

    private static Stream<PartEndState> of(ArticleDocument provision) {
        return provision.blocks().stream()
                .map(BlockDocument::end)
                .filter(Objects::nonNull)
                .distinct()
                .map(end -> new PartEndState(
                        provision.address(), end.part(), end.suspended(), end.from(), end.by(), left(provision, end)));
    }

    private static String left(ArticleDocument provision, PartEndDocument end) {
        List<String> lines = new ArrayList<>();
        String instead = "（" + RepealedPart.words(end) + "）";
        for (BlockDocument block : provision.blocks()) {
            if (!end.equals(block.end())) {
                lines.add(ProvisionText.line(block));
            } else if (!lines.contains(instead)) {
                lines.add(instead);
            }
        }
        return String.join("\n", lines);
    }

    /** What was not known, and what was and begins now; nothing where it was not looked at before. */
    static List<LawChange> changes(LawState before, LawState now) {
        List<PartEndState> known = before.ends();
        List<PartEndState> ends = now.ends();
        if (known == null || ends == null) {
            return List.of();
        }
        Map<Day, List<ChangedProvision>> told = new LinkedHashMap<>();
        for (PartEndState end : ends) {
            boolean begun = end.hasBegun(now.day());
            boolean isKnown = known.stream().anyMatch(end::isSame);
            if (!isKnown || begun && !end.hasBegun(before.day())) {
                changed(now, end)
                        .ifPresent(provision -> told.computeIfAbsent(
                                        new Day(begun, end.from(), end.by()), day -> new ArrayList<>())
                                .add(provision));
            }
        }
        return told.entrySet().stream()
                .map(entry -> entry.getKey().change(now, entry.getValue()))
                .toList();
    }

    private static Optional<ChangedProvision> changed(LawState law, PartEndState end) {
        return law.current().stream()
                .flatMap(text -> text.provisions().stream())
                .filter(provision -> provision.address().equals(end.address()))
                .findFirst()
                .map(whole -> new ChangedProvision(
                        whole.address(), whole, new ProvisionState(whole.address(), whole.label(), end.left())));
    }

    /** What ends on one day by one decision is told at once. */
    private record Day(boolean begun, LocalDate from, String by) {
        LawChange change(LawState law, List<ChangedProvision> provisions) {
            return new LawChange(
                    begun ? LawChangeKind.PART_ENDED : LawChangeKind.PART_END_ANNOUNCED,
                    law.lawId(),
                    law.title(),
                    null,
                    null,
                    from,
                    by,
                    false,
                    false,
                    provisions,
                    List.of());
        }
    }
}
