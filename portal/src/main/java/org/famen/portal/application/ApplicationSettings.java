package org.famen.portal.application;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the bureau sets where the law leaves it to it.
 *
 * @param papersDays days that people have to bring what is missing (法律援助法第四十三条第二款 gives no number)
 * @param confirmReminderDays days after an agreement took effect until people are reminded that a court can confirm it
 * @param keepDays days after the end until what was told and written is erased
 * @param linkDays days that a link for a helper is good for
 */
@ConfigurationProperties("famen.application")
public record ApplicationSettings(int papersDays, int confirmReminderDays, int keepDays, int linkDays) {}
