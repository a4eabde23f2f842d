package org.famen.portal.watch;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.citation.Citation;
import org.famen.content.citation.CitationResult;
import org.famen.content.index.LawDocument;
import org.famen.content.pastedtext.CitationFinder;
import org.famen.content.pastedtext.FoundCitation;
import org.famen.portal.library.LawLookup;
import org.famen.portal.library.LawNameIndex;
import org.famen.portal.library.Library;
import org.famen.portal.library.WatchAddress;
import org.famen.portal.watch.list.SearchSubjects;
import org.famen.portal.watch.list.TopicSubjects;

/** Finds what is to be followed by the names that addresses give it. */
@Singleton
class Followables {
    static final int MAX_LAWS = 100;

    private final Library library;
    private final LawLookup lookup;
    private final LawNameIndex names;
    private final SearchSubjects searches;
    private final TopicSubjects topics;

    Followables(Library library, LawLookup lookup, LawNameIndex names, SearchSubjects searches, TopicSubjects topics) {
        this.library = library;
        this.lookup = lookup;
        this.names = names;
        this.searches = searches;
        this.topics = topics;
    }

    /**
     * @param keys such as {@code 路灯法}, {@code 路灯法/8}, {@code topic:工资报酬}, {@code search:q=%E7%81%AF}; what is none is
     *     left out
     */
    List<Followed> of(Collection<String> keys) {
        return keys.stream()
                .distinct()
                .limit(MAX_LAWS)
                .flatMap(key -> find(key).stream())
                .distinct()
                .toList();
    }

    /** What a text cites, as far as it is known here. */
    List<Followed> citedIn(String text) {
        return of(new CitationFinder(names.names())
                .find(text).stream()
                        .map(FoundCitation::result)
                        .flatMap(result ->
                                result instanceof CitationResult.Cited cited ? keys(cited.citation()) : Stream.of())
                        .toList());
    }

    private static Stream<String> keys(Citation citation) {
        return citation.targets().isEmpty()
                ? Stream.of(citation.lawId())
                : citation.targets().stream()
                        .map(target -> citation.lawId() + "/" + target.first().address());
    }

    private Optional<Followed> find(String key) {
        if (key.startsWith(WatchAddress.SEARCH)) {
            return searches.find(key.substring(WatchAddress.SEARCH.length())).map(list -> Followed.list(key, list));
        }
        if (key.startsWith(WatchAddress.TOPIC)) {
            return topics.find(key.substring(WatchAddress.TOPIC.length())).map(list -> Followed.list(key, list));
        }
        int slash = key.lastIndexOf('/');
        return slash < 0
                ? library.law(key).map(Followables::whole)
                : provision(key.substring(0, slash), key.substring(slash + 1));
    }

    private static Followed whole(LawDocument law) {
        return Followed.law(law.id(), law.shortTitle());
    }

    /** The law as such where no text of it was read. */
    private Optional<Followed> provision(String lawId, String address) {
        return library.law(lawId)
                .filter(law -> law.versions().isEmpty())
                .map(Followables::whole)
                .or(() -> inText(lawId, address));
    }

    private Optional<Followed> inText(String lawId, String address) {
        return lookup.find(lawId, null, null)
                .flatMap(view -> view.text().stream()
                        .filter(provision -> provision.address().equals(address))
                        .findFirst()
                        .map(provision -> Followed.provision(
                                lawId,
                                address,
                                view.law().shortTitle(),
                                provision.label().isEmpty() ? address : provision.label())));
    }
}
