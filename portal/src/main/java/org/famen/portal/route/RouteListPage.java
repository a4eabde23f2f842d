package org.famen.portal.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.famen.content.policy.Audience;
import org.famen.content.route.Route;

/** All problems. */
public record RouteListPage(List<Route> routes) {
    public RouteListPage {
        routes = List.copyOf(routes);
    }

    /** By whom they are for before all, citizens first. */
    public Map<Audience, List<Route>> groups() {
        Map<Audience, List<Route>> groups = new TreeMap<>();
        routes.forEach(route -> groups.computeIfAbsent(route.audiences().getFirst(), audience -> new ArrayList<>())
                .add(route));
        return groups;
    }
}
