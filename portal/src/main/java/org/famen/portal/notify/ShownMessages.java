package org.famen.portal.notify;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.famen.content.city.City;
import org.famen.content.event.Event;
import org.famen.portal.personal.PhoneNumber;

/**
 * The latest text messages of a demonstration, for who tries it without a phone that would get them. Only a city that says of
 * itself that it is made up shows any, and only where no gateway delivers them.
 */
@Singleton
class ShownMessages {
    private static final int LIMIT = 20;

    private final boolean on;
    private final Clock clock;
    private final Deque<ShownMessage> latest = new ArrayDeque<>();

    ShownMessages(NotifySettings settings, City city, Clock clock) {
        boolean delivered = settings.smsWebhook() != null
                && !settings.smsWebhook().toString().isEmpty();
        this.on = settings.showMessages() && city.isDemonstration() && !delivered;
        this.clock = clock;
    }

    boolean isOn() {
        return on;
    }

    synchronized void add(PhoneNumber phone, String text) {
        if (on) {
            latest.addFirst(new ShownMessage(clock.instant().atZone(Event.ZONE), phone.masked(), text));
            if (latest.size() > LIMIT) {
                latest.removeLast();
            }
        }
    }

    /** The newest first. */
    synchronized List<ShownMessage> latest() {
        return List.copyOf(latest);
    }
}
