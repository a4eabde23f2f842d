package org.famen.content.paper;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.citation.WrittenCitation;

/**
 * A document that people fill in.
 *
 * @param id part of its address, for good
 * @param file as problems name it
 * @param words what people call it, to find it by
 * @param version the day of its text
 * @param source where its elements come from, in words
 * @param basis the provisions that ask for it
 * @param ways of routes that need it: wages.arbitrate
 * @param tools ids of rules whose results are used in it
 */
@RecordBuilder
public record Paper(
        String id,
        String file,
        String name,
        String summary,
        PaperKind kind,
        List<String> words,
        LocalDate version,
        String source,
        List<WrittenCitation> basis,
        List<PaperGroup> groups,
        List<Part> body,
        Handing handing,
        List<String> ways,
        List<String> tools,
        List<PaperExample> examples) {
    public Paper {
        requireNonNull(id, "id is null");
        requireNonNull(file, "file is null");
        requireNonNull(name, "name is null");
        requireNonNull(summary, "summary is null");
        requireNonNull(kind, "kind is null");
        words = List.copyOf(words);
        requireNonNull(version, "version is null");
        requireNonNull(source, "source is null");
        basis = List.copyOf(basis);
        groups = List.copyOf(groups);
        body = List.copyOf(body);
        requireNonNull(handing, "handing is null");
        ways = List.copyOf(ways);
        tools = List.copyOf(tools);
        examples = List.copyOf(examples);
    }

    public Optional<PaperGroup> group(String groupId) {
        return groups.stream().filter(group -> group.id().equals(groupId)).findFirst();
    }

    public Stream<PaperField> fields() {
        return groups.stream().flatMap(group -> group.fields().stream());
    }

    /** What its fields take of a route or a rule. */
    public Set<String> factsOf(String origin) {
        return fields().flatMap(field -> field.sources().stream())
                .filter(source -> source.origin().equals(origin))
                .map(FactSource::fact)
                .collect(Collectors.toSet());
    }

    /** Its address on the portal, without the host. */
    public String path() {
        return "/papers/" + id;
    }
}
