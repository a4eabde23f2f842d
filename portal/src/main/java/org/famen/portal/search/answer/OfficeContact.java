package org.famen.portal.search.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;

/** What most people want who look for an office: its telephones and where it is, in a line. */
final class OfficeContact {
    /** Of the page's fields, what is read here. */
    static final List<String> FIELDS = List.of("detail.phones", "detail.address");

    private OfficeContact() {}

    /** Empty for a page of another kind. */
    static Optional<String> of(PageDocument page) {
        JsonNode detail = page.detail();
        return detail == null || !page.kind().equals(PageKind.ORGANISATION.key())
                ? Optional.empty()
                : Optional.of(Stream.concat(
                                StreamSupport.stream(detail.path("phones").spliterator(), false),
                                Stream.of(detail.path("address")))
                        .map(JsonNode::asText)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("，")));
    }
}
