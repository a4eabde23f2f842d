package org.famen.portal.rule;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;

/**
 * Where the rules that can be reckoned lie.
 *
 * @param folder with a YAML file for each
 */
@ConfigurationProperties("famen.rules")
record RuleSettings(Path folder) {}
