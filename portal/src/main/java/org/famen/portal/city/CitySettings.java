package org.famen.portal.city;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;

/**
 * Which city the portal is for.
 *
 * @param folder of the city's own content; its {@code city.yaml} names the city
 * @param preview whether every page says that it is a draft
 */
@ConfigurationProperties("famen.city")
public record CitySettings(Path folder, boolean preview) {}
