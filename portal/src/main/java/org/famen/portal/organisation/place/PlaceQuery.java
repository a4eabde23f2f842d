package org.famen.portal.organisation.place;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.famen.content.index.PageDocument;
import org.famen.content.organisation.BoundingBox;
import org.famen.content.organisation.OrganisationKind;
import org.famen.content.organisation.OrganisationLevel;

/** A {@link PlaceFilter} in the words of Elasticsearch. */
final class PlaceQuery {
    /** Who helps with everything, who pays the lawyer, who settles a dispute, who draws up a deed. */
    private static final List<OrganisationKind> MOST_NEEDED = List.of(
            OrganisationKind.SERVICE_CENTRE,
            OrganisationKind.SERVICE_STATION,
            OrganisationKind.LEGAL_AID_CENTRE,
            OrganisationKind.MEDIATION_COMMITTEE,
            OrganisationKind.NOTARY_OFFICE);

    private PlaceQuery() {}

    static Query of(PlaceFilter filter) {
        return bool(filter).build()._toQuery();
    }

    /** Those whose place is known. */
    static Query located(PlaceFilter filter) {
        return bool(filter)
                .filter(Query.of(query -> query.exists(exists -> exists.field("location"))))
                .build()
                ._toQuery();
    }

    /**
     * The wider the level, the higher the score; of one level first those that most people need. What is not in the list is
     * worth less than a level.
     */
    static Query fromTheTop(PlaceFilter filter) {
        BoolQuery.Builder bool = bool(filter);
        List<OrganisationLevel> levels = List.of(OrganisationLevel.values());
        for (OrganisationLevel level : levels) {
            float score = levels.size() - level.ordinal();
            bool.should(Query.of(query ->
                    query.constantScore(constant -> constant.boost(score).filter(term("tier", level.label())))));
        }
        for (int place = 0; place < MOST_NEEDED.size(); place++) {
            String kind = MOST_NEEDED.get(place).label();
            float score = 1 - (place + 1f) / (MOST_NEEDED.size() + 1);
            bool.should(Query.of(query ->
                    query.constantScore(constant -> constant.boost(score).filter(term("subkind", kind)))));
        }
        return bool.build()._toQuery();
    }

    static Query within(PlaceFilter filter, BoundingBox box) {
        return bool(filter)
                .filter(Query.of(query -> query.geoBoundingBox(bounds -> bounds.field("location")
                        .boundingBox(corners -> corners.coords(coords -> coords.top(box.north())
                                .bottom(box.south())
                                .left(box.west())
                                .right(box.east()))))))
                .build()
                ._toQuery();
    }

    static PlaceFilter withoutService(PlaceFilter filter) {
        return new PlaceFilter(
                "", filter.kind(), filter.tier(), filter.district(), filter.marked(), Set.of(), filter.openAt());
    }

    static PlaceFilter withoutKind(PlaceFilter filter) {
        return new PlaceFilter(
                filter.service(),
                "",
                filter.tier(),
                filter.district(),
                filter.marked(),
                filter.anyOf(),
                filter.openAt());
    }

    static PlaceFilter withoutTier(PlaceFilter filter) {
        return new PlaceFilter(
                filter.service(),
                filter.kind(),
                "",
                filter.district(),
                filter.marked(),
                filter.anyOf(),
                filter.openAt());
    }

    private static BoolQuery.Builder bool(PlaceFilter filter) {
        BoolQuery.Builder bool = new BoolQuery.Builder().filter(term("kind", "organisation"));
        add(bool, "services", filter.service());
        add(bool, "subkind", filter.kind());
        add(bool, "tier", filter.tier());
        add(bool, "region", filter.district());
        add(bool, "marks", filter.marked() ? PageDocument.PROVINCIAL_MODEL : "");
        if (!filter.anyOf().isEmpty()) {
            List<FieldValue> services =
                    filter.anyOf().stream().sorted().map(FieldValue::of).toList();
            bool.filter(Query.of(
                    query -> query.terms(any -> any.field("services").terms(values -> values.value(services)))));
        }
        OptionalInt minute = filter.openAt();
        if (minute.isPresent()) {
            // A term of a range field matches every range that holds it.
            bool.filter(Query.of(query -> query.term(term -> term.field("open").value(minute.getAsInt()))));
        }
        return bool;
    }

    private static void add(BoolQuery.Builder bool, String field, String value) {
        if (!value.isEmpty()) {
            bool.filter(term(field, value));
        }
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }
}
