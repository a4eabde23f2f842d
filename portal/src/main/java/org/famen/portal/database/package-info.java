/** PostgreSQL: transactions, what a failure means, the schema and its changes, encryption of columns, background jobs. */
@NullMarked
package org.famen.portal.database;

import org.jspecify.annotations.NullMarked;
