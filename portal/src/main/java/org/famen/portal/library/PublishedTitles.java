package org.famen.portal.library;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.famen.content.citation.Pinyin;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.IndexName;
import org.famen.content.index.LawDocument;
import org.famen.content.index.PageDocument;
import org.famen.content.law.Level;
import org.famen.content.law.validity.Status;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.RefreshedValue;

/**
 * The names of all that is published, held in memory because every search and every letter typed asks for them
 * (docs/adr/0012). Whether the index has another generation is asked once a minute in the background, and only then are they
 * fetched again; while the index is away the last ones stay.
 */
@Singleton
public class PublishedTitles {
    private static final int PAGE = 2_000;
    /** Laws that can be read come first. */
    private static final int ABSENT = Level.values().length;

    private static final String NOT_HELD = "未收录全文";
    private static final List<String> LAW_FIELDS = List.of(
            "id", "title", "shortTitle", "names", "pinyin", "initials", "level", "region", "provisions", "facts");
    private static final List<String> PAGE_FIELDS = List.of("id", "kind", "subkind", "title", "region", "date");

    private final ElasticsearchIndex index;
    private final OtherNames others;
    private final RefreshedValue<Snapshot> titles;

    /** All titles at one time. The same object as long as nothing changed, so that what is made of it can be kept. */
    public record Snapshot(String generation, List<PublishedTitle> titles) {
        public static final Snapshot NONE = new Snapshot("", List.of());

        public Snapshot {
            titles = List.copyOf(titles);
        }
    }

    PublishedTitles(
            ElasticsearchIndex index, OtherNames others, @Named(TaskExecutors.BLOCKING) ExecutorService background) {
        this.index = index;
        this.others = others;
        this.titles = new RefreshedValue<>("Titles", Snapshot.NONE, this::refresh, background);
    }

    /** Waits for the index only until it has answered once. */
    public Snapshot now() {
        return titles.get();
    }

    private Snapshot refresh(Snapshot last) {
        String generation = index.generation();
        if (generation.equals(last.generation())) {
            return last;
        }
        List<PublishedTitle> fetched = new ArrayList<>();
        fetch(IndexName.LAWS, LawDocument.class, LAW_FIELDS, law -> fetched.add(of(law)));
        fetch(IndexName.PAGES, PageDocument.class, PAGE_FIELDS, page -> fetched.add(of(page)));
        fetched.addAll(others.outsideTheIndex());
        return new Snapshot(generation, fetched);
    }

    private static PublishedTitle of(LawDocument law) {
        Level level = Level.valueOf(law.level());
        return new PublishedTitle(
                law.id(),
                ArticleDocument.KIND,
                law.shortTitle(),
                law.names(),
                law.pinyin(),
                law.initials(),
                LawAddress.of(law.id()),
                note(law, level),
                law.facts().successor(),
                level.ordinal() + (law.provisions() == 0 ? ABSENT : 0));
    }

    /** Of a law that cannot be read here, that it cannot is more than its rank. */
    private static String note(LawDocument law, Level level) {
        if (law.provisions() > 0) {
            return level.label();
        }
        return law.facts().ended() ? Status.REPEALED.label() : NOT_HELD;
    }

    private PublishedTitle of(PageDocument page) {
        return new PublishedTitle(
                page.id(),
                page.kind(),
                page.title(),
                others.of(page.id()),
                Pinyin.of(page.title()),
                Pinyin.initials(page.title()),
                "/" + page.id(),
                page.region().isEmpty() ? page.subkind() : page.region(),
                "",
                0);
    }

    private <T> void fetch(IndexName name, Class<T> type, List<String> fields, Consumer<T> each) {
        List<FieldValue> after = List.of();
        while (true) {
            List<Hit<T>> hits =
                    index.search(request(name, fields, after), type).hits().hits();
            hits.forEach(hit -> {
                if (hit.source() != null) {
                    each.accept(hit.source());
                }
            });
            if (hits.size() < PAGE) {
                return;
            }
            after = hits.getLast().sort();
        }
    }

    private static SearchRequest request(IndexName name, List<String> fields, List<FieldValue> after) {
        return SearchRequest.of(request -> {
            request.index(name.alias())
                    .size(PAGE)
                    .source(source -> source.filter(filter -> filter.includes(fields)))
                    .sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)));
            return after.isEmpty() ? request : request.searchAfter(after);
        });
    }
}
