/** PostgreSQL: transactions, schema, encryption of columns, background jobs. */
@NullMarked
package org.famen.portal.database;

import org.jspecify.annotations.NullMarked;
