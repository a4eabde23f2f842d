package org.famen.content.duty;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Published;

/**
 * A department and the laws that it enforces and has to explain.
 *
 * @param id part of its address, for good
 * @param laws titles, without the marks of a title
 * @param office of the department that is responsible
 * @param activities of all years, in the order of their months
 * @param aliases what people call it
 * @param demonstration whether it is made up
 */
public record Duty(
        String id,
        String department,
        List<String> laws,
        String office,
        Optional<String> phone,
        List<DutyActivity> activities,
        List<String> aliases,
        boolean demonstration)
        implements Published {

    public Duty {
        requireNonNull(id, "id is null");
        requireNonNull(department, "department is null");
        laws = List.copyOf(laws);
        requireNonNull(office, "office is null");
        requireNonNull(phone, "phone is null");
        activities = List.copyOf(activities);
        aliases = List.copyOf(aliases);
    }

    /** The same department with what it did and plans. */
    public Duty withActivities(List<DutyActivity> others) {
        return new Duty(id, department, laws, office, phone, others, aliases, demonstration);
    }
}
