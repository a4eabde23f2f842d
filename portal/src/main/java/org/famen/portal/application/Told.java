package org.famen.portal.application;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.famen.portal.personal.PhoneNumber;

/**
 * What somebody told who applies; it exists sealed, and open only while it is used. What was not asked or not said is empty.
 *
 * @param phone 11 digits
 * @param facts what happened
 * @param other the other party, as far as they know it
 * @param otherContact how the other party can be reached
 * @param means one of {@code hardship}, {@code spared}, {@code unsure}
 * @param migrant whether they have moved to the city to work
 * @param urgent whether it can't wait
 * @param helper who filled in the form in their name
 * @param relation what the helper is to them
 */
@Serdeable
@RecordBuilder
public record Told(
        String name,
        String phone,
        String facts,
        String other,
        String otherContact,
        String means,
        boolean migrant,
        boolean urgent,
        String helper,
        String relation) {
    public Told {
        requireNonNull(name, "name is null");
        requireNonNull(phone, "phone is null");
        requireNonNull(facts, "facts is null");
        requireNonNull(other, "other is null");
        requireNonNull(otherContact, "otherContact is null");
        requireNonNull(means, "means is null");
        requireNonNull(helper, "helper is null");
        requireNonNull(relation, "relation is null");
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
        return "Told";
    }
}
