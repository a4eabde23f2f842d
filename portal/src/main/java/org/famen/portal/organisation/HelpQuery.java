package org.famen.portal.organisation;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.uri.UriBuilder;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.organisation.Coordinates;
import org.famen.portal.organisation.place.PlaceFilter;
import org.jspecify.annotations.Nullable;

/**
 * What help is looked for, checked; an empty text stands for any.
 *
 * @param near name of a place
 * @param at where the person is, when the browser was asked
 * @param open whether only offices that are open now
 * @param page from 1
 */
@RecordBuilder
public record HelpQuery(
        String near,
        Optional<Coordinates> at,
        String service,
        String kind,
        String tier,
        String district,
        boolean marked,
        boolean open,
        int page) {
    static final int LAST_PAGE = 100;
    private static final int MAX_LENGTH = 60;
    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,8})?),(-?\\d{1,3}(?:\\.\\d{1,8})?)");

    public HelpQuery {
        requireNonNull(near, "near is null");
        requireNonNull(at, "at is null");
    }

    static HelpQuery of(HelpForm form) {
        return HelpQueryBuilder.stagedBuilder()
                .near(clean(form.near()))
                .at(point(form.at()))
                .service(clean(form.service()))
                .kind(clean(form.kind()))
                .tier(clean(form.tier()))
                .district(clean(form.district()))
                .marked(!clean(form.model()).isEmpty())
                .open(!clean(form.open()).isEmpty())
                .page(page(form.page()))
                .build();
    }

    /** @param minute of the opening week, used when only open offices are wanted */
    PlaceFilter filter(int minute) {
        return new PlaceFilter(
                service, kind, tier, district, marked, open ? OptionalInt.of(minute) : OptionalInt.empty());
    }

    HelpQuery onPage(int number) {
        return HelpQueryBuilder.builder(this).page(number).build();
    }

    /** The same place without any narrowing. */
    HelpQuery anyKind() {
        return HelpQueryBuilder.builder(this)
                .service("")
                .kind("")
                .tier("")
                .district("")
                .marked(false)
                .open(false)
                .page(1)
                .build();
    }

    HelpQuery near(String place) {
        return HelpQueryBuilder.builder(this).near(place).build();
    }

    public boolean isNarrowed() {
        return marked || open || !(service + kind + tier + district).isEmpty();
    }

    /** {@code 34.463,121.714}, rounded to about a hundred metres. */
    public String atText() {
        return at.map(point -> "%.3f,%.3f".formatted(point.latitude(), point.longitude()))
                .orElse("");
    }

    String address(String path) {
        UriBuilder address = UriBuilder.of(path);
        add(address, "near", near);
        add(address, "at", near.isEmpty() ? atText() : "");
        add(address, "service", service);
        add(address, "kind", kind);
        add(address, "tier", tier);
        add(address, "district", district);
        add(address, "model", marked ? "1" : "");
        add(address, "open", open ? "1" : "");
        add(address, "page", page > 1 ? String.valueOf(page) : "");
        return address.build().toString();
    }

    private static void add(UriBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }

    private static String clean(@Nullable String text) {
        String stripped = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
        return stripped.length() > MAX_LENGTH ? stripped.substring(0, MAX_LENGTH) : stripped;
    }

    private static Optional<Coordinates> point(@Nullable String text) {
        Matcher matcher = POINT.matcher(clean(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(matcher.group(1));
        double longitude = Double.parseDouble(matcher.group(2));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Coordinates(latitude, longitude))
                : Optional.empty();
    }

    private static int page(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(text), 1, LAST_PAGE) : 1;
    }
}
