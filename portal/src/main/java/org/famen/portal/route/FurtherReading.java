package org.famen.portal.route;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.route.Route;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.library.Library;
import org.famen.portal.operations.UnavailableException;

/** Pages of the city on what a route is about before all. */
@Singleton
class FurtherReading {
    private static final List<PageKind> KINDS = List.of(PageKind.INVESTOR, PageKind.GUIDE, PageKind.CONSULTATION);
    private static final int MOST = 8;

    private final ElasticsearchIndex index;
    private final Library library;

    FurtherReading(ElasticsearchIndex index, Library library) {
        this.index = index;
        this.library = library;
    }

    /** Articles first, then guides, then answered questions; none while the index is away. */
    List<PageDocument> on(Route route) {
        if (route.topics().isEmpty()) {
            return List.of();
        }
        String topic = route.topics().getFirst();
        List<Supplier<List<PageDocument>>> asked = KINDS.stream()
                .map(kind -> index.meanwhile(() -> library.ofTopic(kind, topic, MOST)))
                .toList();
        try {
            return asked.stream()
                    .flatMap(pages -> pages.get().stream())
                    .limit(MOST)
                    .toList();
        } catch (UnavailableException away) {
            return List.of();
        }
    }
}
