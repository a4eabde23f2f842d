package org.famen.portal.application;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the bureau sets where the law leaves it to it.
 *
 * @param papersDays days that people have to bring what is missing (法律援助法第四十三条第二款 gives no number)
 * @param dailyApplications that are taken from one address block (IPv6: a /48) in a day, those by a helper's link not counted
 * @param hourlyFiles that are taken from one address block in an hour
 * @param confirmReminderDays days after an agreement took effect until people are reminded that a court can confirm it
 * @param keepDays days after the end until what was told and written is erased
 * @param linkDays days that a link for a helper is good for
 */
@ConfigurationProperties("famen.application")
public record ApplicationSettings(
        int papersDays, int dailyApplications, int hourlyFiles, int confirmReminderDays, int keepDays, int linkDays) {}
