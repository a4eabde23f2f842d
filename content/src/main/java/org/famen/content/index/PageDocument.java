package org.famen.content.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.famen.content.calendar.OpeningWeek;
import org.jspecify.annotations.Nullable;

/**
 * A page of the city. What lists filter and sort by are fields of their own; what only the page of the kind shows is in
 * {@code detail}, the kind's own record ({@code Guide}, {@code Organisation} …) as JSON.
 *
 * @param id {@code kind/name}, which is also its address
 * @param kind see {@link PageKind}
 * @param subkind Chinese label of the kind within the kind, such as 实施方案; for a risk its trade
 * @param text all words, for searching
 * @param issuer who stands behind it: issues, organises, enforces, reports, counts
 * @param region district or county where it is or for which it is
 * @param date that lists sort by: issued, starts
 * @param demonstration whether it is made-up content
 * @param facts Chinese label to value, in the order of reading; shown, not searched
 * @param body Markdown
 * @param cites provisions that it rests on; shown, not searched
 * @param township of an organisation, when it has one
 * @param tier level of an organisation: 市, 县, 乡镇, 村
 * @param services what an organisation helps with
 * @param marks what people look for in a place: 省级示范点, 无障碍, 手语, 线上
 * @param state of an event: 照常, 延期, 取消
 * @param series name of the series that an event belongs to
 * @param parent id of the page that it belongs to: an interpretation's policy, a report's body, an office's parent
 * @param year that a report is on
 * @param startsOn first day of an event
 * @param endsOn last day of an event
 * @param open minutes of an ordinary week in which an organisation is open
 * @param provisions {@code cites} for searching: {@code lawId#address}, and {@code lawId} for its law
 */
@RecordBuilder
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
        List<CitedProvision> cites,
        @Nullable String township,
        @Nullable String tier,
        List<String> services,
        List<String> marks,
        @Nullable String state,
        @Nullable String series,
        @Nullable String parent,
        @Nullable Integer year,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<String> provisions,
        @Nullable PageLocation location,
        List<OpeningWeek.Range> open,
        @Nullable JsonNode detail)
        implements IndexedDocument {
    private static final ObjectMapper JSON = DocumentJson.mapper();

    /** The marks, as they are shown and searched. */
    public static final String PROVINCIAL_MODEL = "省级示范点";

    public static final String STEP_FREE = "无障碍";
    public static final String SIGN_LANGUAGE = "手语";
    public static final String ONLINE = "线上";

    /**
     * The record that the page was made of.
     *
     * @throws IllegalStateException when the index holds another one
     */
    public <T> T detail(Class<T> type) {
        try {
            return JSON.treeToValue(detail, type);
        } catch (JsonProcessingException | IllegalArgumentException other) {
            throw new IllegalStateException(id + " holds no " + type.getSimpleName(), other);
        }
    }
}
