package org.famen.portal.staff;

import io.micronaut.context.BeanProvider;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.famen.portal.web.DeskFrame;
import org.jspecify.annotations.Nullable;

/** The desk's navigation, as the routes say in {@link ForStaff}: a new page of any feature is in it by itself. */
@Singleton
class DeskEntries {
    private final BeanProvider<Router> router;
    private volatile @Nullable List<Found> all;

    DeskEntries(BeanProvider<Router> router) {
        this.router = router;
    }

    /** Each once, though the router knows a route of every GET a second time, for HEAD. */
    List<DeskFrame.Entry> of(Member member) {
        return all().stream()
                .filter(found -> member.has(found.roles()))
                .map(Found::entry)
                .distinct()
                .toList();
    }

    private List<Found> all() {
        List<Found> known = all;
        if (known == null) {
            known = router.get()
                    .uriRoutes()
                    .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                    .filter(route -> !key(route).isEmpty())
                    .map(Found::of)
                    .sorted(Comparator.comparingInt(Found::place))
                    .toList();
            all = known;
        }
        return known;
    }

    private static String key(UriRouteInfo<?, ?> route) {
        return route.getTargetMethod()
                .getAnnotationMetadata()
                .stringValue(ForStaff.class, "entry")
                .orElse("");
    }

    private record Found(DeskFrame.Entry entry, Role[] roles, int place) {
        static Found of(UriRouteInfo<?, ?> route) {
            AnnotationMetadata annotations = route.getTargetMethod().getAnnotationMetadata();
            String path = route.getUriMatchTemplate().toPathString();
            return new Found(
                    new DeskFrame.Entry(
                            path,
                            key(route),
                            annotations.stringValue(ForStaff.class, "shortcut").orElse("")),
                    annotations.enumValues(ForStaff.class, Role.class),
                    annotations.intValue(ForStaff.class, "place").orElse(100));
        }
    }
}
