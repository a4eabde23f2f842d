package org.famen.portal.route;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.organisation.Organisation;
import org.famen.content.route.Route;
import org.famen.content.route.UrgentCall;
import org.famen.content.route.Way;
import org.famen.portal.rule.AskedQuestion;
import org.famen.portal.rule.LinkedProvision;
import org.jspecify.annotations.Nullable;

/**
 * What a route says.
 *
 * @param evidence what to keep
 * @param warnings what to beware of
 * @param provisions on the problem itself
 * @param calls whom to call before anything else
 * @param complete whether everything that applies was answered
 * @param questions that apply, by the answers so far
 * @param ways open ones first; none while something is to be answered
 */
@Serdeable
record RouteAnswer(
        String id,
        String name,
        String summary,
        List<String> evidence,
        List<String> warnings,
        List<LinkedProvision> provisions,
        List<Call> calls,
        boolean complete,
        List<AskedQuestion> questions,
        List<Open> ways) {

    static RouteAnswer of(Progress progress, List<FoundWay> ways) {
        Route route = progress.route();
        return new RouteAnswer(
                route.id(),
                route.name(),
                route.summary(),
                route.briefing().evidence(),
                route.briefing().warnings(),
                route.briefing().basis().stream().map(LinkedProvision::of).toList(),
                route.calls().stream().map(Call::of).toList(),
                progress.next().isEmpty(),
                progress.interview().told().stream().map(AskedQuestion::of).toList(),
                ways.stream().map(Open::of).toList());
    }

    @Serdeable
    record Call(String when, String number, String then) {
        static Call of(UrgentCall call) {
            return new Call(call.when(), call.number(), call.then());
        }
    }

    /**
     * A way.
     *
     * @param kind negotiation, mediation, complaint, arbitration, lawsuit, legal_aid, notary, reconsideration or police
     * @param withdrawn provisions that read otherwise than when the route was written; while there are any, who may, cost, fee,
     *     duration, last day, limit and binding are not said
     * @param fee in yuan
     * @param limit what else is to be said of its last day
     * @param over whether the last day has passed
     * @param where to go, in words
     * @param phones to dial for it
     * @param website where it is done online
     * @param place page of this portal that says where
     */
    @Serdeable
    record Open(
            String id,
            String kind,
            String name,
            List<String> withdrawn,
            @Nullable String whoMay,
            @Nullable String cost,
            @Nullable String fee,
            @Nullable String duration,
            @Nullable LocalDate lastDay,
            @Nullable String limit,
            boolean over,
            @Nullable String binding,
            List<String> steps,
            List<String> bring,
            List<LinkedProvision> provisions,
            @Nullable String where,
            List<String> phones,
            @Nullable URI website,
            String place,
            @Nullable Office office) {
        static Open of(FoundWay found) {
            Way way = found.way();
            boolean said = !found.isWithdrawn();
            return new Open(
                    way.id(),
                    way.kind().name().toLowerCase(Locale.ROOT),
                    way.name(),
                    found.changed().stream().map(WrittenCitation::written).toList(),
                    said ? way.whoMay() : null,
                    said ? way.cost() : null,
                    said ? found.option().fee().map(fee -> fee.toPlainString()).orElse(null) : null,
                    said ? way.duration() : null,
                    said ? found.option().lastDay().orElse(null) : null,
                    said && !way.limitInWords().isEmpty() ? way.limitInWords() : null,
                    found.isOver(),
                    said ? way.binding() : null,
                    way.steps(),
                    way.bring(),
                    way.basis().stream().map(LinkedProvision::of).toList(),
                    way.where().isEmpty() ? null : way.where(),
                    way.phones(),
                    way.website().orElse(null),
                    way.place(),
                    found.office().map(Office::of).orElse(null));
        }
    }

    /**
     * The nearest office that does it.
     *
     * @param open open, later-today, later, closed or unknown
     * @param change when it closes, or opens next
     * @param metres as the crow flies; null when it isn't known from where
     */
    @Serdeable
    record Office(
            String id,
            String name,
            String address,
            List<String> phones,
            String open,
            @Nullable LocalDateTime change,
            @Nullable Long metres,
            @Nullable Booking booking) {
        static Office of(WayOffice office) {
            Organisation organisation = office.organisation();
            return new Office(
                    organisation.id(),
                    organisation.name(),
                    organisation.address(),
                    organisation.phones(),
                    office.open().key(),
                    office.open().change().orElse(null),
                    office.metres().isPresent() ? office.metres().getAsLong() : null,
                    office.booking().map(Booking::of).orElse(null));
        }
    }

    /** The next free time there. */
    @Serdeable
    record Booking(String service, LocalDateTime at, String address) {
        static Booking of(BookableTime time) {
            return new Booking(time.service(), time.at(), time.address());
        }
    }
}
