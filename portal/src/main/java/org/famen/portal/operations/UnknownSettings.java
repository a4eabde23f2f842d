package org.famen.portal.operations;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.naming.conventions.StringConvention;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * A portal whose settings have a name that nobody reads does not start: what was meant to hold would silently not hold.
 * Variables of the environment are not looked at, because Kubernetes and shells put others there that begin alike; those
 * that count are named in application.yml.
 */
@Context
final class UnknownSettings {
    /** Where the checkout lies: a system property of the programs beside the portal, which share their JVM in tests. */
    private static final String ROOT = "famen.root";

    UnknownSettings(Environment environment) {
        Set<String> known = SettingNames.described().keySet();
        for (PropertySource source : environment.getPropertySources()) {
            if (source.getConvention() != PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE) {
                names(source).forEach(name -> check(name, known, source.getName()));
            }
        }
    }

    private static Set<String> names(PropertySource source) {
        Set<String> names = new TreeSet<>();
        StreamSupport.stream(source.spliterator(), false)
                .map(StringConvention.HYPHENATED::format)
                .filter(name -> name.startsWith(SettingNames.PREFIX) && !name.equals(ROOT))
                .forEach(names::add);
        return names;
    }

    private static void check(String name, Set<String> known, String source) {
        if (!known.contains(name)) {
            throw new ConfigurationException("There is no setting " + name + " (in " + source + "); the nearest is "
                    + SettingNames.nearest(name, known.stream()));
        }
    }
}
