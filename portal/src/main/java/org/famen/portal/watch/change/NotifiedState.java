package org.famen.portal.watch.change;

import io.micronaut.data.annotation.MappedEntity;

/**
 * What was notified last of a subject.
 *
 * @param subject such as {@code law/路灯法}
 * @param state JSON
 * @param version one more with each notification
 */
@MappedEntity
public record NotifiedState(String subject, String state, int version) {}
