package org.famen.portal.route;

import java.util.List;
import org.famen.content.route.Route;

/** All problems. */
public record RouteListPage(List<Route> routes) {
    public RouteListPage {
        routes = List.copyOf(routes);
    }
}
