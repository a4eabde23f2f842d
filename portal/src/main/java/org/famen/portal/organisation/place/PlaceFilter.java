package org.famen.portal.organisation.place;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Which organisations are wanted; an empty text stands for any.
 *
 * @param service what it helps with
 * @param kind label of an organisation's kind, such as 公证处
 * @param tier label of its level: 市, 县, 乡镇, 村
 * @param district where it is
 * @param marked whether only 省级示范点
 * @param anyOf services one of which it has to offer; empty for any
 * @param openAt minute of the opening week in which it has to be open
 * @see org.famen.content.calendar.OpeningWeek
 */
public record PlaceFilter(
        String service,
        String kind,
        String tier,
        String district,
        boolean marked,
        Set<String> anyOf,
        OptionalInt openAt) {
    public static final PlaceFilter ALL = new PlaceFilter("", "", "", "", false, Set.of(), OptionalInt.empty());

    public PlaceFilter {
        requireNonNull(service, "service is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(tier, "tier is null");
        requireNonNull(district, "district is null");
        anyOf = Set.copyOf(anyOf);
        requireNonNull(openAt, "openAt is null");
    }

    public PlaceFilter(String service, String kind, String tier, String district, boolean marked, OptionalInt openAt) {
        this(service, kind, tier, district, marked, Set.of(), openAt);
    }

    public PlaceFilter inDistrict(String name) {
        return new PlaceFilter(service, kind, tier, name, marked, anyOf, openAt);
    }

    public PlaceFilter ofKind(String label) {
        return new PlaceFilter(service, label, tier, district, marked, anyOf, openAt);
    }

    public PlaceFilter withAnyOf(Set<String> services) {
        return new PlaceFilter(service, kind, tier, district, marked, services, openAt);
    }
}
