package org.famen.portal.library;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.LawDocument;
import org.famen.content.index.ReferenceDocument;
import org.famen.content.index.VersionDocument;

/**
 * Turns what provisions speak of into links. A link leads to the text that the words mean: the version that held when the
 * citing text began. Where that is the one that a reader of the day gets anyway, the link needs no version and keeps the day.
 */
@Singleton
public class ReferenceLinks {
    private final Library library;
    private final Clock clock;

    ReferenceLinks(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /** The blocks of one provision. */
    public List<LinkedBlock> of(LawView view, ArticleDocument provision) {
        return of(view, List.of(provision)).getOrDefault(provision.address(), List.of());
    }

    /** The blocks of some provisions of a version, by their addresses. */
    public Map<String, List<LinkedBlock>> of(LawView view, List<ArticleDocument> provisions) {
        Set<String> cited = provisions.stream()
                .flatMap(provision -> provision.references().stream())
                .map(ReferenceDocument::lawId)
                .filter(lawId -> !lawId.equals(view.law().id()))
                .collect(Collectors.toSet());
        Map<String, LawDocument> laws = cited.isEmpty() ? Map.of() : library.laws(cited);
        Map<String, List<LinkedBlock>> linked = new HashMap<>();
        provisions.forEach(provision -> linked.put(provision.address(), blocks(view, provision, laws)));
        return linked;
    }

    private List<LinkedBlock> blocks(LawView view, ArticleDocument provision, Map<String, LawDocument> laws) {
        Map<Integer, List<LinkedBlock.Place>> places = new HashMap<>();
        for (ReferenceDocument reference : provision.references()) {
            places.computeIfAbsent(reference.block(), key -> new ArrayList<>())
                    .add(new LinkedBlock.Place(
                            reference.start(), reference.end(), link(view, reference, laws), reference.later()));
        }
        return IntStream.range(0, provision.blocks().size())
                .mapToObj(at ->
                        LinkedBlock.of(provision.blocks().get(at), places.getOrDefault(at, List.of()), view.day()))
                .toList();
    }

    private String link(LawView view, ReferenceDocument reference, Map<String, LawDocument> laws) {
        String suffix = suffix(view, reference, laws);
        List<String> addresses = reference.addresses();
        if (addresses.isEmpty()) {
            return LawAddress.of(reference.lawId()) + suffix;
        }
        if (addresses.size() > 1) {
            return LawAddress.of(reference.lawId()) + suffix + "#art-" + addresses.getFirst();
        }
        String link = LawAddress.of(reference.lawId(), addresses.getFirst()) + suffix;
        return with(with(link, "p", reference.paragraph()), "i", reference.item());
    }

    private String suffix(LawView view, ReferenceDocument reference, Map<String, LawDocument> laws) {
        boolean sameText = reference.lawId().equals(view.law().id())
                && reference.versionId().equals(view.version().id());
        if (sameText) {
            return view.suffix();
        }
        LawDocument law = reference.lawId().equals(view.law().id()) ? view.law() : laws.get(reference.lawId());
        LocalDate day = view.dayChosen() ? view.day() : LocalDate.now(clock);
        boolean ofTheDay = law == null
                || reference.versionId().isEmpty()
                || LawView.versionAt(law, day)
                        .map(VersionDocument::id)
                        .filter(reference.versionId()::equals)
                        .isPresent();
        return ofTheDay ? view.dayChosen() ? "?at=" + day : "" : "?version=" + reference.versionId();
    }

    private static String with(String link, String name, int value) {
        return value == 0 ? link : link + (link.contains("?") ? "&" : "?") + name + "=" + value;
    }
}
