package org.famen.portal.organisation.place;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * Which organisations are wanted; an empty text stands for any.
 *
 * @param service what it helps with
 * @param kind label of an organisation's kind, such as 公证处
 * @param tier label of its level: 市, 县, 乡镇, 村
 * @param district where it is
 * @param marked whether only 省级示范点
 * @param openAt minute of the opening week in which it has to be open
 * @see org.famen.content.calendar.OpeningWeek
 */
public record PlaceFilter(
        String service, String kind, String tier, String district, boolean marked, OptionalInt openAt) {
    public static final PlaceFilter ALL = new PlaceFilter("", "", "", "", false, OptionalInt.empty());

    public PlaceFilter {
        requireNonNull(service, "service is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(tier, "tier is null");
        requireNonNull(district, "district is null");
        requireNonNull(openAt, "openAt is null");
    }
}
