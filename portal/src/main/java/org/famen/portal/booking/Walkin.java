package org.famen.portal.booking;

import static java.util.Objects.requireNonNull;

import org.famen.portal.personal.PersonalData;

/** Who is booked for at the desk, and about what; they have consented to the privacy notice in its present version. */
public record Walkin(PersonalData person, String category) {
    public Walkin {
        requireNonNull(person, "person is null");
        requireNonNull(category, "category is null");
    }

    @Override
    public String toString() {
        return "Walkin";
    }
}
