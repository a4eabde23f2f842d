/** What every page is made with: rendering, the frame, forms, messages, visitors' cookies, caching. */
@NullMarked
package org.famen.portal.web;

import org.jspecify.annotations.NullMarked;
