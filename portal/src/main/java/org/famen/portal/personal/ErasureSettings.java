package org.famen.portal.personal;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * What people had erased, for the day on which a backup is brought back.
 *
 * @param journal file outside of the database to which the id of each erasure is added, and which is read at every start; empty
 *     for none: then the log has them
 */
@ConfigurationProperties("famen.erasures")
record ErasureSettings(@Nullable String journal) {}
