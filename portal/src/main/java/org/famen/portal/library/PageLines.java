package org.famen.portal.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.event.EventState;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;

/** What one wants to know of a page in a list, by its kind: an office's telephone, an event's day. */
public final class PageLines {
    private PageLines() {}

    /** The shortest first; empty for a kind whose summary says enough. */
    public static List<String> of(PageDocument page) {
        return PageKind.of(page.kind())
                .map(kind -> switch (kind) {
                    case ORGANISATION -> lines(page, "电话", "地址", "开放时间");
                    case EVENT ->
                        Stream.concat(unusual(page).stream(), lines(page, "时间", "地点").stream())
                                .toList();
                    case GUIDE -> labelled(page, "办理时限", "费用");
                    case CULTURE -> lines(page, "地址", "开放时间");
                    case RISK -> labelled(page, "执法机关");
                    default -> List.<String>of();
                })
                .orElse(List.of());
    }

    /** That it takes place as announced goes without saying. */
    private static Optional<String> unusual(PageDocument page) {
        return Optional.ofNullable(page.state()).filter(state -> !state.equals(EventState.AS_PLANNED.label()));
    }

    private static List<String> lines(PageDocument page, String... labels) {
        return Stream.of(labels).map(page.facts()::get).filter(Objects::nonNull).toList();
    }

    private static List<String> labelled(PageDocument page, String... labels) {
        return Stream.of(labels)
                .filter(page.facts()::containsKey)
                .map(label -> label + "：" + page.facts().get(label))
                .toList();
    }
}
