package org.famen.portal.checkup;

import java.util.List;
import org.famen.content.service.Service;

/**
 * The check-ups that can be booked, and what is taken along.
 *
 * @param points in words
 * @param ids of their questions
 */
public record TakePage(List<Service> services, List<String> points, List<String> ids) {
    public TakePage {
        services = List.copyOf(services);
        points = List.copyOf(points);
        ids = List.copyOf(ids);
    }

    public String address(Service service) {
        return "/book/" + service.id() + (ids.isEmpty() ? "" : "?points=" + String.join(",", ids));
    }
}
