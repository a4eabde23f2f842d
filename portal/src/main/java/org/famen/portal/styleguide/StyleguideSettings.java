package org.famen.portal.styleguide;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * Whether there is the page of components.
 *
 * @param shown whether {@code /styleguide} shows all components in their states, for who changes their looks; never for the public
 */
@ConfigurationProperties("famen.styleguide")
public record StyleguideSettings(boolean shown) {}
