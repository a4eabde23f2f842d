package org.famen.portal.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import org.famen.content.law.Status;

/** {@link org.famen.content.law.Validity#on} as a query; a test holds the two against each other. */
final class StatusQuery {
    private static final String FROM = "inForceFrom";
    private static final String AMENDED = "amendedFrom";
    private static final String REPEALED = "repealedFrom";
    /** Only what can be in force has a status: laws and policies, not events and offices. */
    private static final String KIND = "kind";

    private StatusQuery() {}

    static Query of(Status status, LocalDate day) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        switch (status) {
            case REPEALED -> bool.filter(begun(REPEALED, day));
            case AMENDED -> bool.filter(begun(AMENDED, day)).mustNot(begun(REPEALED, day));
            case IN_FORCE -> bool.filter(begun(FROM, day)).mustNot(begun(REPEALED, day), begun(AMENDED, day));
            case NOT_YET_IN_FORCE -> bool.filter(later(FROM, day)).mustNot(begun(REPEALED, day), begun(AMENDED, day));
            case UNKNOWN ->
                bool.filter(Query.of(
                                query -> query.term(term -> term.field(KIND).value("law"))))
                        .mustNot(
                                Query.of(query -> query.exists(exists -> exists.field(FROM))),
                                begun(REPEALED, day),
                                begun(AMENDED, day));
        }
        return Query.of(query -> query.bool(bool.build()));
    }

    /** Texts that another version had replaced, whether or not their law was repealed in the end. */
    static Query replaced(LocalDate day) {
        return begun(AMENDED, day);
    }

    private static Query begun(String field, LocalDate day) {
        return Query.of(query ->
                query.range(range -> range.date(date -> date.field(field).lte(day.toString()))));
    }

    private static Query later(String field, LocalDate day) {
        return Query.of(query ->
                query.range(range -> range.date(date -> date.field(field).gt(day.toString()))));
    }
}
