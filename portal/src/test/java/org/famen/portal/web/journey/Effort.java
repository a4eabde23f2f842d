package org.famen.portal.web.journey;

/**
 * What a journey took.
 *
 * @param steps things pressed, chosen, or typed into
 * @param swipes screens that had to be scrolled past
 * @param seconds by the {@linkplain KeystrokeLevel model}; how long the portal takes to answer is not in them
 */
record Effort(int steps, int swipes, double seconds) {}
