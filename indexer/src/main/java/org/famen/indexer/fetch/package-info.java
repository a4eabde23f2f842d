/** Brings law texts to this machine as folders and files: downloads archives and unpacks them, trusting neither. */
@NullMarked
package org.famen.indexer.fetch;

import org.jspecify.annotations.NullMarked;
