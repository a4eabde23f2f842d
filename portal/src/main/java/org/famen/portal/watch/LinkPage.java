package org.famen.portal.watch;

/**
 * Where a link of a mail leads.
 *
 * @param title what is followed
 * @param action path that the form is sent to
 * @param done whether it has been done
 */
public record LinkPage(String title, String action, boolean done) {}
