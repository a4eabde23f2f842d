package org.famen.portal.watch.change;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.IndexName;
import org.famen.content.index.LawDocument;
import org.famen.content.index.ReferenceDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.Level;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.library.LawView;
import org.famen.portal.library.Library;
import org.famen.portal.library.ProvisionText;

/** Reads the state of a law from the index as it is at this moment. */
@Singleton
public class LawStates {
    private static final int MAX_CITING = 2_000;
    private static final List<String> CITING_FIELDS =
            List.of("lawId", "lawTitle", "label", "address", "promulgatedOn", "cites");

    private final Library library;
    private final ElasticsearchIndex index;

    LawStates(Library library, ElasticsearchIndex index) {
        this.library = library;
        this.index = index;
    }

    /**
     * @return empty when there is no such law
     * @throws org.famen.portal.elastic.SearchUnavailableException when the index does not answer
     */
    public Optional<LawState> read(String lawId, LocalDate day) {
        return library.lawNow(lawId).map(law -> state(law, day));
    }

    private LawState state(LawDocument law, LocalDate day) {
        List<VersionDocument> versions = law.versions();
        int current = LawView.versionAt(law, day).map(versions::indexOf).orElse(0);
        List<TextState> texts = versions.subList(current, versions.size()).stream()
                .map(version -> text(law, version))
                .filter(text -> !text.provisions().isEmpty())
                .toList();
        return new LawState(
                law.id(),
                law.shortTitle(),
                day,
                texts,
                versions.stream().map(VersionDocument::id).toList(),
                law.repealedFrom(),
                law.repealedBy(),
                citing(law, day),
                versions.isEmpty()
                        ? List.of()
                        : PartEnds.of(
                                library.textNow(law.id(), versions.get(current).id())));
    }

    private TextState text(LawDocument law, VersionDocument version) {
        return new TextState(
                version.id(),
                version.effectiveFrom(),
                Stream.of(version.effectiveFrom(), version.promulgatedOn())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                ProvisionText.of(library.textNow(law.id(), version.id())).stream()
                        .map(ProvisionState::of)
                        .toList());
    }

    private List<CitingState> citing(LawDocument law, LocalDate day) {
        if (law.versions().isEmpty()) {
            return List.of();
        }
        SearchRequest request = SearchRequest.of(it -> it.index(IndexName.ARTICLES.alias())
                .size(MAX_CITING)
                .source(source -> source.filter(filter -> filter.includes(CITING_FIELDS)))
                .query(interpreting(law, day)));
        List<CitingState> citing = new ArrayList<>();
        index.search(request, ArticleDocument.class).hits().hits().stream()
                .map(hit -> hit.source())
                .filter(Objects::nonNull)
                .forEach(provision -> provision.cites().stream()
                        .filter(key -> key.startsWith(law.id() + "@"))
                        .map(key -> citing(provision, key.substring(law.id().length() + 1)))
                        .forEach(citing::add));
        return citing;
    }

    /** @param cited version and address: {@code 2020-05-28#1165} */
    private static CitingState citing(ArticleDocument provision, String cited) {
        String[] parts = cited.split("#", 2);
        return new CitingState(
                provision.lawId(),
                provision.lawTitle(),
                provision.label(),
                provision.address(),
                provision.promulgatedOn(),
                parts[0],
                parts.length < 2 ? LawChange.WHOLE : parts[1]);
    }

    private static Query interpreting(LawDocument law, LocalDate day) {
        return Query.of(query -> query.bool(bool -> {
            bool.filter(rank -> rank.term(term -> term.field("level").value(Level.JUDICIAL_INTERPRETATION.name())))
                    .mustNot(own -> own.term(term -> term.field("lawId").value(law.id())))
                    .mustNot(replaced -> replaced.range(range ->
                            range.date(date -> date.field("amendedFrom").lte(day.toString()))))
                    .minimumShouldMatch("1");
            for (VersionDocument version : law.versions()) {
                String key = ReferenceDocument.key(law.id(), version.id());
                bool.should(whole -> whole.term(term -> term.field("cites").value(key)));
                bool.should(part -> part.prefix(prefix -> prefix.field("cites").value(key + "#")));
            }
            return bool;
        }));
    }
}
