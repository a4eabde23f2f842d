/** Sites of legal culture in the city's shape: the urban ring and two wings. */
@NullMarked
package org.famen.portal.culture;

import org.jspecify.annotations.NullMarked;
