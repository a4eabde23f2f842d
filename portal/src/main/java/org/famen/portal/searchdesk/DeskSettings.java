package org.famen.portal.searchdesk;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * The desk's page on searches.
 *
 * @param open whether it can be seen, by anybody who reaches the portal
 */
@ConfigurationProperties("famen.desk")
record DeskSettings(boolean open) {}
