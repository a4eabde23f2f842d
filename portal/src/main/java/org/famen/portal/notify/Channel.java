package org.famen.portal.notify;

/** How a message goes. */
public enum Channel {
    SMS,
    EMAIL
}
