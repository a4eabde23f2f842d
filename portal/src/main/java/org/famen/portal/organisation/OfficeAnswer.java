package org.famen.portal.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import org.famen.content.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * An office in the API.
 *
 * @param page address of its page
 * @param level 市, 县, 乡镇 or 村
 * @param metres from the place that was asked for, as the crow flies; null when none was
 * @param open whether it is open now; null when it has not said when it is
 * @param changes when it closes, or opens next; null when that isn't known
 * @param hours as the office writes them
 */
@Serdeable
record OfficeAnswer(
        String id,
        String page,
        String name,
        String kind,
        String level,
        String district,
        @Nullable String township,
        String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Long metres,
        @Nullable Boolean open,
        @Nullable LocalDateTime changes,
        @Nullable String hours,
        List<String> phones,
        List<String> services,
        List<String> languages,
        boolean signLanguage,
        boolean stepFree,
        boolean provincialModel,
        @Nullable URI website,
        @Nullable String directions,
        @Nullable String parent) {

    static OfficeAnswer of(Card card) {
        Organisation office = card.organisation();
        return new OfficeAnswer(
                office.id(),
                card.address(),
                office.name(),
                office.kind().label(),
                office.level().label(),
                office.district(),
                office.township().orElse(null),
                office.address(),
                office.coordinates().map(place -> place.latitude()).orElse(null),
                office.coordinates().map(place -> place.longitude()).orElse(null),
                card.metres().isPresent() ? card.metres().getAsLong() : null,
                office.hours().isPresent() ? card.open().isOpen() : null,
                card.open().change().orElse(null),
                office.hours().map(hours -> hours.written()).orElse(null),
                office.phones(),
                office.services(),
                office.languages(),
                office.signLanguage(),
                office.stepFree(),
                office.provincialModel(),
                office.website().orElse(null),
                office.directions().orElse(null),
                office.parentId().orElse(null));
    }
}
