package org.famen.portal.route;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;

/**
 * Where the routes lie.
 *
 * @param folder with a YAML file for each problem
 */
@ConfigurationProperties("famen.routes")
record RouteSettings(Path folder) {}
