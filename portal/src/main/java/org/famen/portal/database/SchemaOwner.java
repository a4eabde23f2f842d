package org.famen.portal.database;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * The role that owns the schema, where the portal's own may not change it: docs/privacy.md says why it should not.
 *
 * @param username empty when the portal's own role is the owner
 * @param password of that role
 */
@ConfigurationProperties("famen.schema-owner")
record SchemaOwner(@Nullable String username, @Nullable String password) {}
