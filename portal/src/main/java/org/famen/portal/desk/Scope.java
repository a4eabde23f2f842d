package org.famen.portal.desk;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;

/**
 * What of the desk's bookings somebody has to do with. Every statement of the desk that finds or changes one by itself
 * carries it, so that no page has to remember to ask; what belongs to one that was found is asked for by its id.
 *
 * @param places organisations whose every booking it is; empty for all
 * @param lawyerPlaces organisations where it is what is booked with this lawyer; empty for all
 * @param lawyer code of the timetable, which is the member's login
 */
public record Scope(Optional<Set<String>> places, Optional<Set<String>> lawyerPlaces, String lawyer) {
    private static final String[] NONE = {};

    /** The condition that its statements share; {@code d} is the desk, {@code s} the slot. */
    public static final String CONDITION = """
             (:everywhere OR d.organisation_id = ANY(:placeIds)
                OR :lawyer = ANY(s.lawyers) AND (:lawyerEverywhere OR d.organisation_id = ANY(:lawyerPlaceIds)))
            """;

    public Scope {
        places = places.map(Set::copyOf);
        lawyerPlaces = lawyerPlaces.map(Set::copyOf);
        requireNonNull(lawyer, "lawyer is null");
    }

    /** What they may see, and say the outcome of. */
    public static Scope of(Member member) {
        return new Scope(
                member.organisations(Role.RECEPTION, Role.MANAGER), member.organisations(Role.LAWYER), member.login());
    }

    /** What they may arrange: book, move, cancel, block. */
    public static Scope arrangedBy(Member member) {
        return at(member, Role.RECEPTION, Role.MANAGER);
    }

    /** What is theirs by one of these roles, whoever is the lawyer. */
    public static Scope at(Member member, Role... roles) {
        return new Scope(member.organisations(roles), Optional.of(Set.of()), member.login());
    }

    /** The same at one organisation alone; without effect when it is none of these. */
    public Scope only(Optional<String> place) {
        return place.filter(this::touches)
                .map(id -> new Scope(one(places, id), one(lawyerPlaces, id), lawyer))
                .orElse(this);
    }

    /** Whether every booking of an organisation belongs to it. */
    public boolean covers(String place) {
        return places.map(ids -> ids.contains(place)).orElse(true);
    }

    /** Whether some booking of an organisation may belong to it. */
    public boolean touches(String place) {
        return covers(place) || lawyerPlaces.map(ids -> ids.contains(place)).orElse(true);
    }

    public boolean everywhere() {
        return places.isEmpty();
    }

    public boolean lawyerEverywhere() {
        return lawyerPlaces.isEmpty();
    }

    public String[] placeIds() {
        return places.map(ids -> ids.toArray(String[]::new)).orElse(NONE);
    }

    public String[] lawyerPlaceIds() {
        return lawyerPlaces.map(ids -> ids.toArray(String[]::new)).orElse(NONE);
    }

    private static Optional<Set<String>> one(Optional<Set<String>> places, String id) {
        return Optional.of(places.map(ids -> ids.contains(id)).orElse(true) ? Set.of(id) : Set.of());
    }
}
