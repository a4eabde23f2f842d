package org.famen.portal.personal;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person told about themselves; it exists sealed, and open only while it is used.
 *
 * @param phone 11 digits
 * @param email null when none was given
 * @param note what they wrote about their matter; empty for nothing
 * @param company null for a person
 * @param creditCode of the company
 * @param companySize one of the sizes that the form offers
 * @param points of the self-check that a check-up is to be about
 */
@Serdeable
public record PersonalData(
        String name,
        String phone,
        @Nullable String email,
        String note,
        @Nullable String company,
        @Nullable String creditCode,
        @Nullable String companySize,
        List<String> points) {

    public PersonalData {
        requireNonNull(name, "name is null");
        requireNonNull(phone, "phone is null");
        requireNonNull(note, "note is null");
        points = List.copyOf(points);
    }

    public PhoneNumber phoneNumber() {
        return new PhoneNumber(phone);
    }

    /** 王** */
    public String maskedName() {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    @Override
    public String toString() {
        return "PersonalData";
    }
}
