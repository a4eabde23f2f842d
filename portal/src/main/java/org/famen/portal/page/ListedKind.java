package org.famen.portal.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.famen.content.index.PageKind;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageOrder;

/** The kinds that have a plain list, where it is and by what it can be narrowed. */
enum ListedKind {
    POLICIES(
            PageKind.POLICY,
            PageOrder.NEWEST,
            PageFilter.SUBKIND,
            PageFilter.TOPIC,
            PageFilter.AUDIENCE,
            PageFilter.ISSUER),
    GUIDES(PageKind.GUIDE, PageOrder.TITLE, PageFilter.SUBKIND, PageFilter.AUDIENCE, PageFilter.TOPIC),
    CONSULTATIONS(PageKind.CONSULTATION, PageOrder.NEWEST, PageFilter.TOPIC, PageFilter.AUDIENCE);

    private final PageKind kind;
    private final PageOrder order;
    private final List<PageFilter> filters;

    ListedKind(PageKind kind, PageOrder order, PageFilter... filters) {
        this.kind = kind;
        this.order = order;
        this.filters = List.of(filters);
    }

    PageKind kind() {
        return kind;
    }

    PageOrder order() {
        return order;
    }

    List<PageFilter> filters() {
        return filters;
    }

    /** {@code /policies} */
    String path() {
        return "/" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<ListedKind> of(String segment) {
        return Arrays.stream(values())
                .filter(listed -> listed.path().equals("/" + segment))
                .findFirst();
    }
}
