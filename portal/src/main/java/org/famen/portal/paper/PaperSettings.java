package org.famen.portal.paper;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;

/**
 * Where the documents lie.
 *
 * @param folder with a YAML file for each document
 */
@ConfigurationProperties("famen.papers")
record PaperSettings(Path folder) {}
