package org.famen.portal.desk.calendar;

import java.util.List;
import org.famen.portal.timetable.Block;
import org.famen.portal.timetable.DeskAt;
import org.jspecify.annotations.Nullable;

/** Whose time somebody may block: of the desks that they arrange, and of the lawyers who sit there. */
public record BlockChoices(List<DeskAt> desks, List<String> lawyers) {
    public BlockChoices {
        desks = List.copyOf(desks);
        lawyers = List.copyOf(lawyers);
    }

    static BlockChoices of(List<DeskAt> desks) {
        return new BlockChoices(
                desks,
                desks.stream()
                        .flatMap(at -> at.desk().lawyers().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    boolean allow(BlockForm form) {
        return (form.desk().isEmpty() || hasDesk(form.desk()))
                && (form.lawyer().isEmpty() || lawyers.contains(form.lawyer()));
    }

    boolean allow(Block block) {
        @Nullable String desk = block.deskId();
        @Nullable String lawyer = block.lawyerId();
        return (desk == null || hasDesk(desk)) && (lawyer == null || lawyers.contains(lawyer));
    }

    private boolean hasDesk(String id) {
        return desks.stream().anyMatch(at -> at.desk().id().equals(id));
    }
}
