package org.famen.indexer.city;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.calendar.OpeningWeek;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Labelled;
import org.famen.content.frontmatter.Published;
import org.famen.content.index.CitedProvision;
import org.famen.content.index.DocumentJson;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageDocumentBuilder;
import org.famen.content.index.PageKind;
import org.famen.content.index.PageLocation;
import org.famen.content.organisation.Coordinates;
import org.famen.content.organisation.WeeklyHours;
import org.jspecify.annotations.Nullable;

/** Collects what a page says; whatever its kind does not have stays empty. */
final class PageBuilder {
    private static final ObjectMapper JSON = DocumentJson.mapper();
    private static final int SUMMARY_LENGTH = 120;

    private final PageKind kind;
    private final Published thing;
    private final String title;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private List<WrittenCitation> citations = List.of();
    private List<WrittenCitation> deadlineBasis = List.of();
    private List<String> laws = List.of();
    private List<String> topics = List.of();
    private List<String> audiences = List.of();
    private List<String> services = List.of();
    private List<OpeningWeek.Range> open = List.of();
    private String subkind = "";
    private String summary = "";
    private String body = "";
    private String issuer = "";
    private String region = "";
    private @Nullable LocalDate date;
    private @Nullable LocalDate inForceFrom;
    private @Nullable LocalDate repealedFrom;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable String township;
    private @Nullable String tier;
    private @Nullable String state;
    private @Nullable String series;
    private @Nullable String parent;
    private @Nullable Integer year;
    private @Nullable PageLocation location;

    /** @param thing becomes the detail of the page */
    PageBuilder(PageKind kind, Published thing, String title) {
        this.kind = requireNonNull(kind, "kind is null");
        this.thing = requireNonNull(thing, "thing is null");
        this.title = requireNonNull(title, "title is null");
    }

    PageBuilder subkind(String label) {
        subkind = label;
        return this;
    }

    /** The text of the page, Markdown; its beginning is the summary unless another is given. */
    PageBuilder body(String markdown) {
        body = markdown;
        return this;
    }

    PageBuilder summary(String text) {
        summary = text;
        return this;
    }

    /** More words to find the page by. */
    PageBuilder words(List<String> more) {
        words.addAll(more);
        return this;
    }

    /** A line of the page's table; nothing when there is nothing to say. */
    PageBuilder fact(String label, String value) {
        if (!value.isEmpty()) {
            facts.put(label, value);
        }
        return this;
    }

    PageBuilder fact(String label, Optional<String> value) {
        return fact(label, value.orElse(""));
    }

    PageBuilder issuer(String name) {
        issuer = name;
        return this;
    }

    PageBuilder region(String name) {
        region = name;
        return this;
    }

    PageBuilder topics(List<String> names) {
        topics = names;
        return this;
    }

    PageBuilder audiences(List<? extends Labelled> whom) {
        audiences = whom.stream().map(Labelled::label).toList();
        return this;
    }

    PageBuilder services(List<String> names) {
        services = names;
        return this;
    }

    PageBuilder open(Optional<WeeklyHours> hours) {
        open = hours.map(OpeningWeek::of).orElse(List.of());
        return this;
    }

    PageBuilder mark(String name, boolean applies) {
        if (applies) {
            marks.add(name);
        }
        return this;
    }

    PageBuilder date(@Nullable LocalDate day) {
        date = day;
        return this;
    }

    /** @param until first day on which it no longer applies */
    PageBuilder valid(LocalDate from, Optional<LocalDate> until) {
        inForceFrom = from;
        repealedFrom = until.orElse(null);
        return this;
    }

    PageBuilder days(LocalDate first, LocalDate last) {
        startsOn = first;
        endsOn = last;
        return this;
    }

    PageBuilder township(Optional<String> name) {
        township = name.orElse(null);
        return this;
    }

    PageBuilder tier(Labelled level) {
        tier = level.label();
        return this;
    }

    PageBuilder state(Labelled now) {
        state = now.label();
        return this;
    }

    PageBuilder series(Optional<String> name) {
        series = name.orElse(null);
        return this;
    }

    PageBuilder parent(PageKind parentKind, Optional<String> id) {
        parent = id.map(parentKind::id).orElse(null);
        return this;
    }

    PageBuilder year(int number) {
        year = number;
        return this;
    }

    PageBuilder location(Optional<Coordinates> point) {
        location = point.map(found -> new PageLocation(found.latitude(), found.longitude()))
                .orElse(null);
        return this;
    }

    PageBuilder cites(List<WrittenCitation> provisions) {
        citations = provisions;
        return this;
    }

    /** Provisions of its deadlines: shown with the others, but what the page is about is searched by those alone. */
    PageBuilder showsBasis(List<WrittenCitation> provisions) {
        deadlineBasis = provisions;
        return this;
    }

    /** Laws that the page is about as a whole, by their ids. */
    PageBuilder laws(List<String> ids) {
        laws = ids;
        return this;
    }

    PageDocument build() {
        String plain = plain(body);
        return PageDocumentBuilder.stagedBuilder()
                .id(kind.id(thing.id()))
                .kind(kind.key())
                .subkind(subkind)
                .title(title)
                .summary(summary.isEmpty() ? beginning(plain) : summary)
                .text(text(plain))
                .issuer(issuer)
                .region(region)
                .topics(topics)
                .audiences(audiences)
                .date(date)
                .inForceFrom(inForceFrom)
                .amendedFrom(null)
                .repealedFrom(repealedFrom)
                .demonstration(thing.demonstration())
                .facts(facts)
                .body(body)
                .cites(Stream.concat(citations.stream(), deadlineBasis.stream())
                        .distinct()
                        .map(PageBuilder::cited)
                        .toList())
                .township(township)
                .tier(tier)
                .services(services)
                .marks(List.copyOf(marks))
                .state(state)
                .series(series)
                .parent(parent)
                .year(year)
                .startsOn(startsOn)
                .endsOn(endsOn)
                .provisions(provisions())
                .location(location)
                .open(open)
                .detail(JSON.valueToTree(thing))
                .build();
    }

    /** What one reads comes first, so that results can tell it from the lines of the table. */
    private String text(String plain) {
        return Stream.of(
                        Stream.of(plain),
                        facts.entrySet().stream().map(fact -> fact.getKey() + " " + fact.getValue()),
                        words.stream())
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<String> provisions() {
        LinkedHashSet<String> keys = new LinkedHashSet<>(laws);
        for (WrittenCitation citation : citations) {
            keys.add(citation.lawId() + "#" + citation.article().address());
            keys.add(citation.lawId());
        }
        return List.copyOf(keys);
    }

    private static CitedProvision cited(WrittenCitation citation) {
        return new CitedProvision(
                citation.written(), citation.lawId(), citation.article().address());
    }

    /** Markdown without its marks, for searching. */
    private static String plain(String markdown) {
        return markdown.replaceAll("\\[([^\\]]+)]\\([^()\\s]*\\)", "$1")
                .replaceAll("(?m)^#{1,6}\\s*|^>\\s*|^[-*]\\s+|\\*\\*|`", "")
                .strip();
    }

    private static String beginning(String plain) {
        String text = plain.replaceAll("\\s+", " ");
        int end = text.offsetByCodePoints(0, Math.min(SUMMARY_LENGTH, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}
