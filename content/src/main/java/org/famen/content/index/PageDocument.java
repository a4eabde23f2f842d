package org.famen.content.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the city: a policy, an event, an organisation, an answered question.
 *
 * @param id {@code kind/name}, which is also its address
 * @param kind policy, event, organisation, consultation
 * @param subkind Chinese label of the kind within the kind, such as 实施方案
 * @param text all words, for searching
 * @param date that lists sort by: issued, starts
 * @param demonstration whether it is made-up content
 * @param facts Chinese label to value, in the order of reading; shown, not searched
 * @param body Markdown
 * @param cites provisions that it rests on; shown, not searched
 */
public record PageDocument(
        String id,
        String kind,
        String subkind,
        String title,
        String summary,
        String text,
        String issuer,
        String region,
        List<String> topics,
        List<String> audiences,
        @Nullable LocalDate date,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate amendedFrom,
        @Nullable LocalDate repealedFrom,
        boolean demonstration,
        Map<String, String> facts,
        String body,
        List<CitedProvision> cites)
        implements IndexedDocument {}
