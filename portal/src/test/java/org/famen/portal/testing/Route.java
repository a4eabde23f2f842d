package org.famen.portal.testing;

import static java.util.Objects.requireNonNull;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way into the running application.
 *
 * @param template path with its variables, such as {@code /laws/{lawId}}
 * @param parameters of the query that the method names; what it reads by itself is {@link #READ_BY_HAND}
 */
public record Route(HttpMethod method, String template, List<String> parameters) {
    /** Names that methods look up in the query themselves. */
    public static final List<String> READ_BY_HAND = List.of(
            "q",
            "page",
            "subkind",
            "topic",
            "audience",
            "region",
            "issuer",
            "state",
            "mark",
            "series",
            "year",
            "inducement",
            "trades",
            "reference",
            "erased",
            "done",
            "code",
            "place",
            "near",
            "day",
            "from",
            "month",
            "points",
            "next",
            "on",
            "token",
            "counted",
            "v");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:[^}]*)?}");

    public Route {
        requireNonNull(method, "method is null");
        requireNonNull(template, "template is null");
        parameters = List.copyOf(parameters);
    }

    /** All that the portal has, each once, in the order of their templates; HEAD is GET without its body. */
    public static List<Route> of(PortalUnderTest portal) {
        return portal.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(Route::of)
                .distinct()
                .sorted((one, other) -> (one.template + one.method).compareTo(other.template + other.method))
                .toList();
    }

    public static List<Route> of(PortalUnderTest portal, HttpMethod method) {
        return of(portal).stream().filter(route -> route.method == method).toList();
    }

    /** A path of this route. */
    public String path(UnaryOperator<String> valueOfVariable) {
        return VARIABLE.matcher(template)
                .replaceAll(
                        variable -> java.util.regex.Matcher.quoteReplacement(valueOfVariable.apply(variable.group(1))));
    }

    public boolean hasVariables() {
        return VARIABLE.matcher(template).find();
    }

    @Override
    public String toString() {
        return method + " " + template;
    }

    private static Route of(UriRouteInfo<?, ?> route) {
        String template = route.getUriMatchTemplate().toPathString().replaceAll("(?<=.)/$", "");
        return new Route(
                route.getHttpMethod(),
                template,
                Arrays.stream(route.getTargetMethod().getArguments())
                        .filter(argument -> !template.matches(".*\\{" + argument.getName() + "[:}].*"))
                        .flatMap(Route::names)
                        .toList());
    }

    private static Stream<String> names(Argument<?> argument) {
        if (argument.isAnnotationPresent(RequestBean.class)) {
            return Arrays.stream(
                    BeanIntrospection.getIntrospection(argument.getType()).getPropertyNames());
        }
        boolean ofTheQuery = argument.isAnnotationPresent(QueryValue.class)
                && !HttpRequest.class.isAssignableFrom(argument.getType())
                && !argument.isAnnotationPresent(Body.class);
        return ofTheQuery
                ? Stream.of(argument.getAnnotationMetadata()
                        .stringValue(QueryValue.class)
                        .orElse(argument.getName()))
                : Stream.empty();
    }
}
